import type { ReadingContext } from '../context.ts'
import type { Field } from '../message-reading.ts'
import { datesIn, type FoundDate } from '../text/dates.ts'
import { folded } from '../text/script.ts'
import { fieldOf, type Source, spanAt } from '../text/source.ts'

/**
 * The date that a Note bears: on a line of its own or after a place, at its head or its foot. Dates inside sentences
 * (of the invitation, the conference, an earlier Note) are not it.
 */
export function noteDateOf(sources: readonly Source[], context: ReadingContext): Field | null {
  for (const source of sources) {
    const best = datesIn(source.page.text)
      .map((found) => ({ found, score: scoreOf(source, found, context) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)[0]
    if (best) return fieldOf(spanAt(source, best.found.start, best.found.end), best.found.date)
  }
  return null
}

function scoreOf(source: Source, found: FoundDate, context: ReadingContext): number {
  const { text } = source.page
  if (context.conference.dates.includes(found.date)) return 0
  const start = Math.max(text.lastIndexOf('\n', found.start - 1), text.lastIndexOf('\t', found.start - 1)) + 1
  const stop = /[\n\t]/.exec(text.slice(found.end))
  const end = stop ? found.end + stop.index : text.length
  const before = folded(text.slice(start, found.start))
  const after = folded(text.slice(found.end, end))
  if (
    /^(?:sent|envoye|enviado|from|on|le .*ecrit)\b/.test(before) ||
    /(?:a ecrit|wrote|escribio)/.test(after)
  )
    return 0
  const label =
    /(?:^|\s)(?:date|dated|fecha|data|التاريخ|تاريخ|дата|le|done at [\p{L} ]+,?(?: on)?|fait a [\p{L} ]+,? le)\s*[:.]?\s*$/u.test(
      before,
    )
  const words = before.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  const tail = after.replace(/[\s.,;:\-–ممه|]+/g, '')
  if (words > (label ? 8 : 6) || tail.length > 30) return 0
  const wraps =
    before === '' &&
    /\p{Ll}[^\n.]*$/u.test(text.slice(Math.max(0, start - 60), Math.max(0, start - 1))) &&
    text[start - 2] !== '\n' &&
    !/[.-]\s*$/.test(text.slice(0, start).trimEnd().slice(-2))
  return wraps && tail.length > 0 ? 0 : 10 - words + (label ? 5 : 0) + (tail === '' ? 5 : 0)
}
