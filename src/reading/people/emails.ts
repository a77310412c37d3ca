import { type Source, type Span, spanAt } from '../text/source.ts'

const plain =
  /[\p{L}\d](?:[\p{L}\d._%+'’-]*[\p{L}\d_])?(?:@|\s?＠\s?)\s?(?:[\p{L}\d-]+(?:\.|-\s|\s?\n))*[\p{L}\d-]+\.[\p{L}]{2,}/gu
const at = String.raw`\s*(?:[[({<]\s*(?:at|arobase|arroba|a|ат)\s*[\])}>]|\s(?:at|AT|arobase|arroba)\s)\s*`
const dot = String.raw`(?:\s*(?:[[({<]\s*(?:dot|point|punto|ponto)\s*[\])}>]|\s(?:dot|point|punto)\s)\s*|\s*\.(?!\s))`
const hidden = new RegExp(
  `[\\p{L}\\d][\\p{L}\\d_%+-]*(?:${dot}[\\p{L}\\d_%+-]+)*(?:${at}|@)[\\p{L}\\d-]+(?:${dot}[\\p{L}\\d-]+)+`,
  'giu',
)

/** The e-mail addresses of a text, wrapped ones joined, hidden ones ("name (at) place (dot) org") given plain. */
export function emailsOf(source: Source): Span[] {
  const { text } = source.page
  const found: Span[] = []
  for (const match of text.matchAll(cellWithSign)) addCell(found, source, match.index, match[0])
  for (const match of text.matchAll(wrapped)) add(found, source, match.index, match[0])
  for (const match of text.matchAll(plain)) add(found, source, match.index, match[0])
  for (const match of text.matchAll(hidden)) {
    const bracketed = /[[({<]\s*(?:at|arobase|arroba|a|ат|dot|point|punto|ponto)\s*[\])}>]/i.test(match[0])
    if (bracketed || /\s(?:at|arobase|arroba)\s.*\s(?:dot|point|punto)\s/i.test(match[0]))
      add(found, source, match.index, match[0])
  }
  for (const match of text.matchAll(spacedSign)) add(found, source, match.index, match[0])
  if (source.scanned) for (const match of text.matchAll(lostSign)) add(found, source, match.index, match[0])
  return found.sort((a, b) => a.start - b.start)
}

/** An address broken over two lines or the two lines of a cell, after a dot, a dash or the sign itself. */
const wrapped =
  /(?<![\p{L}\d.@])(?:[a-z\d]+[._-]\s?\n?\s?)?[a-z\d][a-z\d._-]*@\s?\n?\s?[a-z\d-]+(?:(?:[-.]\s?\n?\s?|\n)[a-z\d-]+)*\.[a-z]{2,}(?![a-z])/gu

/** A cell of a table that holds the sign, with a tab before or behind it. */
const cellWithSign = /(?:(?<=\t)[^\t\n]*@[^\t\n]*|(?<=^|\n)[^\t\n]*@[^\t\n]*(?=\t))/gu

/** A narrow cell breaks an address anywhere: what is in it, and nothing else, is one. */
function addCell(found: Span[], source: Source, start: number, cell: string): void {
  const pieces = cell.trim().split(/\s+/)
  if (pieces.length < 2 || !pieces.every((piece) => /^[a-z\d._@+-]+$/.test(piece))) return
  const at = start + cell.indexOf(cell.trim())
  if (/^[a-z\d][a-z\d._+-]*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/.test(pieces.join('')))
    found.push({ ...spanAt(source, at, at + cell.trim().length), value: pieces.join('') })
}

/** "name @place.org": a blank slipped in before the sign. */
const spacedSign =
  /(?<![\p{L}\d.@])[a-z\d]+(?:[._-][a-z\d]+)+ @ ?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![a-z])/gu

/** A scan takes the sign for another letter between two words that look like an address: ©, ®, O, Q. */
const lostSign =
  /(?<![\p{L}\d.@])[a-z\d]+(?:[._-][a-z\d]+)+(?:\s?[©®€]\s?|\s[OQG0]\s)[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![a-z])/gu

function add(found: Span[], source: Source, start: number, raw: string): void {
  const end = start + raw.length
  if (found.some((span) => span.start < end && span.end > start)) return
  const value = address(raw)
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value)) return
  const repair = !raw.includes('@') && /[©®€OQG0]/.test(raw) ? 'the sign @ was not legible' : undefined
  found.push({ ...spanAt(source, start, end), value, ...(repair ? { repair } : {}) })
}

function address(raw: string): string {
  return raw
    .replace(new RegExp(at, 'giu'), '@')
    .replace(/\s*[[({<]\s*(?:dot|point|punto|ponto)\s*[\])}>]\s*/gi, '.')
    .replace(/\s(?:dot|point|punto)\s/gi, '.')
    .replace(/[©®€＠]/g, '@')
    .replace(/\s[OQG0]\s/, '@')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, '')
    .replace(/\.+$/, '')
}
