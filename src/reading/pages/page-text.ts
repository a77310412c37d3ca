import type { Box, Evidence } from '../message-reading.ts'

/** A word of a paged part: where it stands in the text, and on the page. */
export type PlacedWord = { start: number; end: number; page: number; box: Box; confidence: number }

/**
 * One part as text in reading order, whatever its source was. A tab separates the cells of a table's row, a line
 * feed ends a line or a row, an empty line ends a paragraph. `words` is empty where the source has no pages.
 */
export type PageText = { text: string; words: PlacedWord[]; pages: number }

/** The evidence for the range of a part's text, with its boxes where the part is paged. */
export function evidenceAt(
  part: string,
  source: PageText,
  start: number,
  end: number,
  confidence = 0.95,
): Evidence {
  const text = source.text.slice(start, end)
  const touched = source.words.filter((word) => word.start < end && word.end > start)
  const first = touched[0]
  if (!first) return { part, range: [start, end], text, confidence }

  const onPage = touched.filter((word) => word.page === first.page)
  const surest = Math.min(...onPage.map((word) => word.confidence))
  return {
    part,
    page: first.page,
    boxes: joined(onPage.map((word) => word.box)),
    range: [start, end],
    text,
    confidence: Math.min(confidence, surest),
  }
}

/** Boxes of neighbouring words on one line become one box. */
function joined(boxes: Box[]): Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    const last = lines.at(-1)
    if (last && sameLine(last, box)) lines[lines.length - 1] = around(last, box)
    else lines.push({ ...box })
  }
  return lines
}

function sameLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return overlap > 0.5 * Math.min(a.height, b.height)
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  const right = Math.max(a.left + a.width, b.left + b.width)
  const bottom = Math.max(a.top + a.height, b.top + b.height)
  return { left, top, width: right - left, height: bottom - top }
}
