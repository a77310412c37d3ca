import { layOut } from './lay-out.ts'
import type { PageText } from './page-text.ts'
import { type LooseWord, TextBuilder } from './text-builder.ts'

/** The text of a plain mail: quoting marks go, tables drawn with blanks, tabs or bars become rows of cells. */
export function textOfPlain(plain: string): PageText {
  const lines = plain
    .slice(0, 2_000_000)
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
  const out: string[] = []
  let index = 0
  while (index < lines.length) {
    const end = tableEnd(lines, index)
    if (end > index + 1) out.push('', ...tableText(lines.slice(index, end)), '')
    else out.push((lines[index] ?? '').trim())
    index = Math.max(end, index + 1)
  }
  return {
    text: out
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    words: [],
    pages: 0,
  }
}

const drawn = (line: string) => /\S\s*\|\s*\S/.test(line) || /^\s*[|+][-=+|\s]+[|+]\s*$/.test(line)
const spaced = (line: string) => /\S(?: {2,}|\t+)\S/.test(line) && !/[:：] {2,}\S/.test(line)

/** Where a table that begins at this line ends; the line itself where none begins. */
function tableEnd(lines: readonly string[], from: number): number {
  const isRow = drawn(lines[from] ?? '') ? drawn : spaced
  if (!isRow(lines[from] ?? '')) return from
  let end = from + 1
  while (end < lines.length && (isRow(lines[end] ?? '') || continues(lines, end, isRow))) end += 1
  return end
}

/** A wrapped cell, a ruling line or one blank line inside a table. */
function continues(lines: readonly string[], at: number, isRow: (line: string) => boolean): boolean {
  const line = lines[at] ?? ''
  const next = lines[at + 1] ?? ''
  if (/^[\s|+=_-]*$/.test(line)) return isRow(next)
  return isRow === spaced && /^ {8,}\S/.test(line) && line.trim().length < 60
}

function tableText(lines: readonly string[]): string[] {
  if (lines.some(drawn)) {
    return lines
      .filter((line) => !/^[\s|+=-]*$/.test(line))
      .map((line) =>
        line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
      )
  }
  if (lines.some((line) => line.includes('\t')))
    return lines.map((line) => line.trim().replace(/ *\t+ */g, '\t'))
  return gridText(lines).split('\n')
}

/** Columns drawn with blanks are laid out as on a page, one letter to a square. */
function gridText(lines: readonly string[]): string {
  const words: LooseWord[] = []
  const height = 1 / (lines.length * 2)
  lines.forEach((line, row) => {
    // Words with one blank between them are one piece: only wider white parts columns.
    for (const match of line.matchAll(/\S+(?: \S+)*/g)) {
      const box = { left: match.index / 200, top: row * 2 * height, width: match[0].length / 200, height }
      words.push({ text: match[0], box, confidence: 1 })
    }
  })
  const builder = new TextBuilder()
  builder.startPage()
  layOut(builder, words, 200 * height * 1.4)
  return builder.finish().text.trim()
}
