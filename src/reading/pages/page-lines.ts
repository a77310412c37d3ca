import type { LooseWord } from './text-builder.ts'

/** Words of one line that stand close together; wide gaps separate segments. */
export type Segment = { words: LooseWord[]; left: number; right: number; top: number; bottom: number }

/** A line of a page: its segments from left to right. */
export type PageLine = { segments: Segment[]; top: number; bottom: number; height: number }

/**
 * Groups the words of a page into lines by their baselines, and each line into segments by its gaps.
 * `ratio` is the page's width divided by its height: gaps are measured in letter heights.
 */
export function pageLines(words: readonly LooseWord[], ratio: number): PageLine[] {
  const rows: LooseWord[][] = []
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.findLast((each) => each.some((other) => onOneLine(other, word)))
    if (row && Math.abs(mean(row) - middle(word)) < 0.6 * word.box.height) row.push(word)
    else rows.push([word])
  }
  return rows.map((row) => toLine(row, ratio)).sort((a, b) => a.top - b.top)
}

function toLine(row: LooseWord[], ratio: number): PageLine {
  const sorted = [...row].sort((a, b) => a.box.left - b.box.left)
  const height = median(sorted.map((word) => word.box.height))
  const gaps = sorted.slice(1).map((word, index) => gapBetween(sorted[index], word, ratio) / height)
  const wide = wideGap(gaps)
  const segments: Segment[] = []
  sorted.forEach((word, index) => {
    const last = segments.at(-1)
    if (last && (gaps[index - 1] ?? 0) < wide) add(last, word)
    else segments.push(segmentOf(word))
  })
  return {
    segments,
    top: Math.min(...sorted.map((word) => word.box.top)),
    bottom: Math.max(...sorted.map((word) => word.box.top + word.box.height)),
    height,
  }
}

function gapBetween(before: LooseWord | undefined, word: LooseWord, ratio: number): number {
  return before ? (word.box.left - before.box.left - before.box.width) * ratio : 0
}

/** In a justified line all gaps are wide: only one twice as wide as the narrow ones parts columns. */
function wideGap(gaps: readonly number[]): number {
  if (gaps.length < 4) return 1.15
  const narrow = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0
  return narrow < 2.2 ? Math.max(1.15, 2.2 * narrow) : 1.15
}

/** Words that stand side by side as one segment. */
export function segmentOf(word: LooseWord): Segment {
  const { left, top, width, height } = word.box
  return { words: [word], left, right: left + width, top, bottom: top + height }
}

/** Takes one more word into a segment. */
export function add(segment: Segment, word: LooseWord): void {
  segment.words.push(word)
  segment.right = Math.max(segment.right, word.box.left + word.box.width)
  segment.top = Math.min(segment.top, word.box.top)
  segment.bottom = Math.max(segment.bottom, word.box.top + word.box.height)
}

const middle = (word: LooseWord) => word.box.top + word.box.height / 2
const mean = (row: LooseWord[]) => row.reduce((sum, word) => sum + middle(word), 0) / row.length

function onOneLine(a: LooseWord, b: LooseWord): boolean {
  const overlap =
    Math.min(a.box.top + a.box.height, b.box.top + b.box.height) - Math.max(a.box.top, b.box.top)
  return overlap > 0.5 * Math.min(a.box.height, b.box.height)
}

/** The middle value; 0 of an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
