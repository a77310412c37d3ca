import type { Evidence, Field } from '../message-reading.ts'
import { evidenceAt, type PageText } from '../pages/page-text.ts'
import { softened } from './blocks.ts'

/** A part that the reader reads: the body of a message or a file, with the text it has. */
export type Source = {
  part: string
  page: PageText
  /** The text with the ends of wrapped lines as blanks; letter for letter as long as the text. */
  flow: string
  scanned: boolean
  isBody: boolean
}

/** A part as the reader reads it. */
export function sourceOf(part: string, page: PageText, scanned = false): Source {
  return { part, page, flow: softened(page.text), scanned, isBody: part.endsWith('body') }
}

/** A stretch of a source. `value` is what it says, where that is not letter by letter what stands there. */
export type Span = { source: Source; start: number; end: number; value: string; repair?: string }

/** A span over the text as it stands, blanks at both ends left out, line ends read as blanks. */
export function spanAt(source: Source, start: number, end: number): Span {
  const raw = source.page.text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const to = end - (raw.length - raw.trimEnd().length)
  const value = source.page.text
    .slice(from, to)
    .replace(/(?<=\p{L}-)\s*\n\s*(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
  return { source, start: from, end: Math.max(from, to), value }
}

/** Where a span was read. */
export function evidenceOf(span: Span, confidence = 0.95): Evidence {
  const evidence = evidenceAt(span.source.part, span.source.page, span.start, span.end, confidence)
  return span.repair ? { ...evidence, repair: span.repair } : evidence
}

/** A proposed value with the place where it was read. */
export function fieldOf<T = string>(span: Span, value: T, confidence = 0.95): Field<T> {
  return { value, evidence: [evidenceOf(span, confidence)] }
}
