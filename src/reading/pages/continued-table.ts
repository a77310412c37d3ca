import type { ColumnRegion, Corridor } from './columns.ts'
import type { PageLine } from './page-lines.ts'

/** Where the columns of a table begin that runs to the foot of its page: it may go on over the leaf. */
export function tableAtFoot(lines: readonly PageLine[], regions: readonly ColumnRegion[]): Corridor[] {
  const last = regions.at(-1)
  if (!last || last.to < lines.length - 1 || last.corridors.length < 2) return []
  return last.corridors.map(({ right }) => ({ left: right - 1e-4, right }))
}

/** The rows at the top of a page that go on with the table of the page before. */
export function continuedTable(lines: readonly PageLine[], corridors: readonly Corridor[]): ColumnRegion[] {
  if (corridors.length === 0) return []
  let to = -1
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const near = before !== undefined && line.top - before.bottom < line.height
    const columns = new Set(
      wordsOf(line).map(({ box }) => corridors.filter(({ right }) => right <= box.left + 1e-3).length),
    )
    if (crosses(line, corridors) || (columns.size < corridors.length && !(to >= 0 && near))) break
    to = index
  }
  return to < 0 ? [] : [{ from: 0, to, corridors: [...corridors] }]
}

const wordsOf = ({ segments }: PageLine) => segments.flatMap(({ words }) => words)

function crosses(line: PageLine, corridors: readonly Corridor[]): boolean {
  return wordsOf(line).some(({ box }) =>
    corridors.some(({ right }) => box.left < right - 1e-3 && box.left + box.width > right + 1e-3),
  )
}
