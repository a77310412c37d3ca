import { pageLines, type Segment, segmentOf } from './page-lines.ts'
import type { Rule, Rules } from './pdf-rules.ts'
import type { TableRow } from './table-rows.ts'
import type { LooseWord } from './text-builder.ts'

/** A table whose borders are drawn: where it begins on its page, and its rows of cells from left to right. */
export type RuledTable = { top: number; rows: TableRow[] }

/** The tables that the rules of a page part into cells, and the words that stand outside of them. */
export function ruledTables(
  words: readonly LooseWord[],
  { upright, level }: Rules,
  ratio: number,
): { tables: RuledTable[]; outside: LooseWord[] } {
  const tables: RuledTable[] = []
  let outside = [...words]
  for (const grid of gridsOf(upright, level)) {
    const inside = outside.filter((word) => isInside(word, grid))
    if (!isTable(grid, inside)) continue
    outside = outside.filter((word) => !inside.includes(word))
    tables.push({ top: grid.top, rows: rowsOf(grid, inside, ratio) })
  }
  return { tables: tables.sort((a, b) => a.top - b.top), outside }
}

type Grid = { columns: number[]; lines: number[]; left: number; right: number; top: number; bottom: number }

const near = 0.004

/** Upright rules that stand side by side, or one below the other with no gap, bound one grid. */
function gridsOf(upright: readonly Rule[], level: readonly Rule[]): Grid[] {
  const groups: Rule[][] = []
  for (const rule of [...upright].sort((a, b) => a.from - b.from)) {
    const group = groups.find((each) =>
      each.some((other) => other.from < rule.to + near && rule.from < other.to + near),
    )
    if (group) group.push(rule)
    else groups.push([rule])
  }
  return groups.map((group) => {
    const top = Math.min(...group.map(({ from }) => from))
    const bottom = Math.max(...group.map(({ to }) => to))
    const columns = distinct(group.map(({ at }) => at))
    const left = columns[0] ?? 0
    const right = columns.at(-1) ?? 0
    const inside = level.filter(
      ({ at, from, to }) =>
        at > top - near && at < bottom + near && from < right && to > left && to - from > 0.02,
    )
    return {
      columns,
      lines: distinct([top, ...inside.map(({ at }) => at), bottom]),
      left,
      right,
      top,
      bottom,
    }
  })
}

/** Places without those that are the same but for the width of a rule. */
function distinct(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b)
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > near)
}

/** A frame, or a rule beside a letterhead, parts no words: a table has two columns and two rows of them at least. */
function isTable({ columns, lines }: Grid, inside: readonly LooseWord[]): boolean {
  if (columns.length < 3 || lines.length < 3 || inside.length < 3) return false
  const taken = (places: readonly number[], at: (word: LooseWord) => number) =>
    new Set(inside.map((word) => bandOf(places, at(word)))).size
  return taken(columns, middleAcross) > 1 && taken(lines, middleDown) > 1
}

function rowsOf(grid: Grid, words: readonly LooseWord[], ratio: number): TableRow[] {
  return grid.lines.slice(1).flatMap((_, row) => {
    const inRow = words.filter((word) => bandOf(grid.lines, middleDown(word)) === row)
    if (inRow.length === 0) return []
    return [
      grid.columns.slice(1).map((__, column) =>
        linesOf(
          inRow.filter((word) => bandOf(grid.columns, middleAcross(word)) === column),
          ratio,
        ),
      ),
    ]
  })
}

function linesOf(words: readonly LooseWord[], ratio: number): Segment[] {
  return pageLines(words, ratio).flatMap(({ segments }) => {
    const all = segments.flatMap((segment) => segment.words)
    const [first, ...rest] = all
    if (!first) return []
    const line = segmentOf(first)
    line.words.push(...rest)
    return [line]
  })
}

const bandOf = (places: readonly number[], at: number) =>
  Math.min(
    places.length - 2,
    Math.max(
      0,
      places.findLastIndex((place) => place <= at),
    ),
  )
const middleAcross = ({ box }: LooseWord) => box.left + Math.min(box.width / 2, 0.01)
const middleDown = ({ box }: LooseWord) => box.top + box.height / 2

function isInside(word: LooseWord, { left, right, top, bottom }: Grid): boolean {
  const across = middleAcross(word)
  const down = middleDown(word)
  return across > left - near && across < right + near && down > top - near && down < bottom + near
}
