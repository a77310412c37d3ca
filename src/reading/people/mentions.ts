import { afterMarker, type Block } from '../text/blocks.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import { honorificAt, honorificPattern, joinedHonorific } from './honorifics.ts'
import { mayBeName, nameFrom, namePattern } from './names.ts'
import { arabicBody, arabicPosition, position } from './words.ts'

/** A name as it stands somewhere, with its honorific. `leads`: it stands at the head of a line or a list item. */
export type Mention = { name: Span; honorific: Span | null; leads: boolean; start: number }

const latin = new RegExp(`(${honorificPattern})(?:\\s*[:/]\\s*|\\s+)(${namePattern})`, 'gu')
const shouted = new RegExp(
  `(?<![\\p{L}])((?:MR|MRS|MS|DR|MME|SR|SRA|HON|PROF|COL)\\.?)\\s+(${namePattern})`,
  'gu',
)
const arabicName =
  '[\\u0621-\\u064a\\u064b-\\u0652\\u0670\\u0671-\\u06d3]+(?:[ \\u00a0]+(?!(?:و?السيدة?|والدكتور)[\\s/])[\\u0621-\\u064a\\u064b-\\u0652\\u0670\\u0671-\\u06d3-]+){0,6}'
const arabic = new RegExp(`(?<!\\p{L})[وبل]?(${joinedHonorific})\\s*[:/]?\\s*(${arabicName})`, 'gu')
const arabicEnd = new RegExp(
  `\\s+(?:${arabicPosition}|${arabicBody}|بصفته|بصفتها|من|في|لدى|على|عن|إلى|الى|للمشاركة|لحضور|لتمثيل|الذي|التي|ضمن|وذلك|كرئيس|ال[\\u0621-\\u064a]+ (?:الأول|الثاني|العام)|برعاية|بالرعاية|بكفالة|بتمويل|بوزارة|بمركز|بهيئة|بالمركز|بالهيئة|بصفة|بريد|البريد|عبر|ب(?:برنامج|تغطية|تحمل|تكاليف|نفقات|حضور)|بال[\\u0621-\\u064a]{3,}|لل[\\u0621-\\u064a]{3,}|ممن|مع|هاتف|إيميل|هو|هي|كان|سيكون|ستكون|ليحل|بدلا|حيث|أن|قد|تعيين|مشارك|مندوب|خلفا|و[\\u0621-\\u064a]{3,}|ك(?:رئيس|عضو|مندوب))(?=\\s|$|[،,.])`,
  'u',
)

/** Names with an honorific, in the order in which they stand in a block. */
export function mentionsIn(source: Source, block: Block): Mention[] {
  const found: Mention[] = []
  const take = (match: RegExpMatchArray, name: string) => {
    const honorific = match[1] ?? ''
    const at = block.start + (match.index ?? 0) + (match[0].lastIndexOf(match[2] ?? '') ?? 0)
    const from = block.start + (match.index ?? 0) + match[0].indexOf(honorific)
    if (
      name.length < 2 ||
      (!/\s/.test(name.trim()) && /^(?:General|Major|Commander|Captain)$/.test(honorific)) ||
      found.some((each) => each.start <= at && each.name.end > from)
    )
      return
    const leads = block.flow.slice(0, match.index).replace(/^[\s\d.)(•\-–—*ivx]+/, '') === ''
    found.push({
      name: spanAt(source, at, at + name.length),
      honorific: spanAt(source, from, from + honorific.length),
      leads,
      start: from,
    })
  }
  for (const match of block.flow.matchAll(latin)) {
    const run = match[2] ?? ''
    const rank = calledBefore(run)
    const name = nameFrom(run.slice(rank))
    // "Sra. Ministra María …": a rank between the honorific and the name belongs to the honorific.
    if (rank > 0 && name)
      match.splice(1, 2, match[0].slice(0, match[0].indexOf(run) + rank).trim(), run.slice(rank))
    take(match, name)
  }
  for (const match of block.flow.matchAll(shouted)) take(match, nameFrom(match[2] ?? ''))
  for (const match of block.flow.matchAll(arabic)) {
    const run = match[2] ?? ''
    const end = arabicEnd.exec(run)?.index ?? run.length
    take(match, run.slice(0, end))
  }
  return found.sort((a, b) => a.start - b.start)
}

const leading = new RegExp(`^(${namePattern})(?=\\s*(?:[,،;:(\\n–—-]|$|\\.))`, 'u')
const leadingArabic = new RegExp(`^(${arabicName})(?=\\s*(?:[,،؛;:(\\n–—-]|$|\\.))`, 'u')

/** A name without honorific at the head of a list item or of a line, ended by a comma, a dash, a bracket or the line. */
export function leadingName(source: Source, block: Block, from: number): Mention | null {
  const begin = from + (/^\s*/.exec(block.flow.slice(from))?.[0].length ?? 0)
  const whole = block.flow.slice(begin)
  if (honorificAt(whole)) return null
  const called = calledBefore(whole)
  const rest = whole.slice(called)
  const run = leading.exec(rest)?.[1] ?? leadingArabic.exec(rest)?.[1]
  if (!run) return null
  const name = nameFrom(run)
  const words = name.split(/\s+/).filter((word) => word.length > 1)
  const after = rest.slice(name.length)
  if (words.length < 2 || words.length > 7 || !/^\s*(?:[,،؛;:(\n–—-]|$)/.test(after)) return null
  const start = block.start + begin
  const at = start + called
  const honorific = called > 0 ? spanAt(source, start, at) : null
  return { name: spanAt(source, at, at + name.length), honorific, leads: true, start }
}

/** "Counsellor Jane Doe - …": how long a word of rank is that stands before a name as an honorific does; 0 where none. */
function calledBefore(text: string): number {
  const words = /^((?:\p{Lu}[\p{L}-]+\s){1,2}?)(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/u.exec(text)?.[1] ?? ''
  const isRank =
    words !== '' &&
    words
      .trim()
      .split(/\s+/)
      .every((word) => !mayBeName(word) && position.test(word))
  return isRank ? words.length : 0
}

/** Where the text of a block begins, behind the number of a list item. */
export function textStart(block: Block): number {
  return block.kind === 'item' ? afterMarker(block.flow) : 0
}
