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
  const segments: Segment[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const word of sorted) {
    const gap = ((word.box.left - right) * ratio) / height
    const last = segments.at(-1)
    if (last && gap < 1.15) add(last, word)
    else segments.push(segmentOf(word))
    right = Math.max(right, word.box.left + word.box.width)
  }
  return {
    segments,
    top: Math.min(...sorted.map((word) => word.box.top)),
    bottom: Math.max(...sorted.map((word) => word.box.top + word.box.height)),
    height,
  }
}

function segmentOf(word: LooseWord): Segment {
  const { left, top, width, height } = word.box
  return { words: [word], left, right: left + width, top, bottom: top + height }
}

function add(segment: Segment, word: LooseWord): void {
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
