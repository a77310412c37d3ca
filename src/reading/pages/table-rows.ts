import type { ColumnRegion } from './columns.ts'
import { add, median, type PageLine, type Segment, segmentOf } from './page-lines.ts'

/** A row of a table on a page: for each column the lines of its cell. */
export type TableRow = Segment[][]

/** Splits the lines of a region into columns, from left to right. */
export function columnsOf(lines: readonly PageLine[], region: ColumnRegion): Segment[][] {
  const columns: Segment[][] = Array.from({ length: region.corridors.length + 1 }, () => [])
  for (const line of lines.slice(region.from, region.to + 1)) {
    const open: (Segment | undefined)[] = []
    for (const word of line.segments.flatMap(({ words }) => words)) {
      const middle = word.box.left + word.box.width / 2
      const index = region.corridors.filter((gap) => gap.left < middle).length
      const segment = open[index]
      if (segment) add(segment, word)
      else {
        const fresh = segmentOf(word)
        open[index] = fresh
        columns[index]?.push(fresh)
      }
    }
  }
  return columns
}

/** Is the first column nothing but the numbers or signs of a list? */
export function isList(columns: readonly Segment[][]): boolean {
  const marks = columns[0]?.map(({ words }) => words.map(({ text }) => text).join(' ')) ?? []
  return (
    columns.length === 2 &&
    marks.every((mark) => /^(?:[([]?[\p{L}\d]{1,4}[.)\]°º-]*|[•·▪●◦*–—-])$/u.test(mark))
  )
}

/** Is the region running text in columns (to be read column by column) rather than a table? */
export function isProse(columns: readonly Segment[][]): boolean {
  if (columns.length !== 2) return false
  const words = (column: readonly Segment[]) => median(column.map((segment) => segment.words.length))
  if (columns.some((column) => column.length >= 6 && words(column) >= 6)) return true
  return columns.every((column) => column.length >= 5 && words(column) >= 5)
}

/** Cells that stand side by side form a row; a wrapped cell keeps its lines together. */
export function rowsOf(columns: readonly Segment[][]): TableRow[] {
  const cells = columns.flatMap((column, index) => cellsOf(column).map((lines) => ({ index, lines })))
  const rows: { top: number; bottom: number; cells: typeof cells }[] = []
  for (const cell of cells.sort((a, b) => topOf(a.lines) - topOf(b.lines))) {
    const top = topOf(cell.lines)
    const bottom = bottomOf(cell.lines)
    const row = rows.at(-1)
    if (row && top < row.bottom - 0.3 * (cell.lines[0] ? heightOf(cell.lines[0]) : 0)) {
      row.cells.push(cell)
      row.bottom = Math.max(row.bottom, bottom)
    } else rows.push({ top, bottom, cells: [cell] })
  }
  return rows
    .map((row) =>
      columns.map((_, index) =>
        row.cells.filter((cell) => cell.index === index).flatMap((cell) => cell.lines),
      ),
    )
    .flatMap(parted)
}

const textOf = (segment: Segment) => segment.words.map(({ text }) => text).join(' ')

/** Rows set so close that they ran together are parted again by their addresses, one to a person. */
function parted(row: TableRow): TableRow[] {
  const column = row.find((cell) => cell.length > 1 && cell.some((line) => textOf(line).includes('@'))) ?? []
  const sorted = [...column].sort((a, b) => a.top - b.top)
  const anchors: Segment[] = []
  let address = ''
  for (const line of sorted) {
    const last = anchors.at(-1)
    const text = textOf(line)
    const runsOn = /^[a-z\d._+-]+$/.test(address) || /[._-]$/.test(address) || text.startsWith('@')
    if (!last || (text.includes('@') && !runsOn)) {
      anchors.push(line)
      address = text
    } else {
      last.bottom = Math.max(last.bottom, line.bottom)
      address += text
    }
  }
  if (anchors.length < 2) return [row]
  const centred = isCentred(row, anchors)
  return anchors.map((_, index) =>
    row.map((cell) => cell.filter((line) => belongs(line, anchors, centred) === index)),
  )
}

/** Do cells stand around the middle of their row (else at its top)? Then lines beside an address are not level with it. */
function isCentred(row: TableRow, anchors: readonly Segment[]): boolean {
  return anchors.some((anchor) =>
    row.some((cell) => {
      const near = cell
        .map((line) => Math.abs(middleOf(line) - middleOf(anchor)) / heightOf(anchor))
        .filter((away) => away < 1.4)
      return near.length > 1 && near.every((away) => away > 0.3)
    }),
  )
}

function belongs(line: Segment, anchors: readonly Segment[], centred: boolean): number {
  const at = middleOf(line)
  if (!centred)
    return Math.max(
      0,
      anchors.findLastIndex((anchor) => anchor.top <= at),
    )
  const distances = anchors.map((anchor) => Math.abs(middleOf(anchor) - at))
  return distances.indexOf(Math.min(...distances))
}

/** Lines of one column that follow each other at the closest pitch are one cell. */
function cellsOf(column: readonly Segment[]): Segment[][] {
  const sorted = [...column].sort((a, b) => a.top - b.top)
  const pitches = sorted.slice(1).map((segment, index) => middleOf(segment) - middleOf(sorted[index]))
  const height = median(sorted.map(heightOf))
  const close = Math.min(...pitches.filter((pitch) => pitch > 0.8 * height), 2.2 * height)
  const cells: Segment[][] = []
  for (const segment of sorted) {
    const last = cells.at(-1)
    const before = last?.at(-1)
    if (last && before && middleOf(segment) - middleOf(before) < 1.2 * close && close < 1.9 * height)
      last.push(segment)
    else cells.push([segment])
  }
  return cells
}

const middleOf = (segment: Segment | undefined) => (segment ? (segment.bottom + segment.top) / 2 : 0)
const heightOf = (segment: Segment) => segment.bottom - segment.top
const topOf = (lines: readonly Segment[]) => Math.min(...lines.map((line) => line.top))
const bottomOf = (lines: readonly Segment[]) => Math.max(...lines.map((line) => line.bottom))
