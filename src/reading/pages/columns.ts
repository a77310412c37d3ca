import { median, type PageLine } from './page-lines.ts'

/** Lines of a page that stand in columns, with the corridors of white between them. */
export type ColumnRegion = { from: number; to: number; corridors: Corridor[] }
export type Corridor = { left: number; right: number }

/** Finds runs of lines that share at least one corridor of white: tables, or text set in columns. */
export function columnRegions(lines: readonly PageLine[], ratio: number): ColumnRegion[] {
  const regions: ColumnRegion[] = []
  let index = 0
  while (index < lines.length) {
    const region = regionFrom(lines, index, ratio)
    if (region) regions.push(region)
    index = region ? region.to + 1 : index + 1
  }
  return regions
}

function regionFrom(lines: readonly PageLine[], from: number, ratio: number): ColumnRegion | undefined {
  const first = lines[from]
  if (!first || first.segments.length < 2) return undefined
  const em = median(lines.map((line) => line.height)) / ratio

  let corridors = gapsOf([first], em)
  let to = from
  for (let next = from + 1; next < lines.length; next += 1) {
    const line = lines[next]
    const before = lines[next - 1]
    if (!line || !before || line.top - before.bottom > 4.5 * first.height) break
    const kept = gapsOf(lines.slice(from, next + 1), em)
    const fewer =
      strongOf(kept, lines.slice(from, next + 1)).length < strongOf(corridors, lines.slice(from, next)).length
    if (kept.length === 0 && next <= from + 3) continue
    if (kept.length === 0 || (next > from + 2 && fewer)) break
    corridors = kept
    to = next
  }
  while (to > from + 1 && crosses(lines[to], gapsOf(lines.slice(from, to), em))) to -= 1
  const inColumns = lines.slice(from, to + 1).filter((line) => line.segments.length > 1).length
  return inColumns >= 2 ? { from, to, corridors: gapsOf(lines.slice(from, to + 1), em) } : undefined
}

/** A last line that runs across the white of the lines above is the next paragraph, no cell. */
function crosses(line: PageLine | undefined, gaps: readonly Corridor[]): boolean {
  const [only, ...more] = line?.segments ?? []
  return (
    only !== undefined &&
    more.length === 0 &&
    gaps.some((gap) => only.left < gap.left && only.right > gap.right)
  )
}

/** White that no word of any line crosses, and that at least two lines show as a wide gap. */
function gapsOf(lines: readonly PageLine[], em: number): Corridor[] {
  const taken = lines
    .flatMap((line) => line.segments.flatMap(({ words }) => words.map(({ box }) => box)))
    .map(({ left, width }) => ({ left, right: left + width }))
    .sort((a, b) => a.left - b.left)
  const gaps: Corridor[] = []
  let right = taken[0]?.right ?? 0
  for (const each of taken.slice(1)) {
    if (each.left - right > 0.4 * em) gaps.push({ left: right, right: each.left })
    right = Math.max(right, each.right)
  }
  const strong = strongOf(gaps, lines)
  if (strong.length === 0 || lines.length < 3) return strong
  return gaps.filter((gap) => strong.includes(gap) || parts(lines, gap, em))
}

/** The corridors that two lines show as a wide gap. */
function strongOf(gaps: readonly Corridor[], lines: readonly PageLine[]): Corridor[] {
  const needed = Math.min(2, lines.filter(({ segments }) => segments.length > 1).length)
  return gaps.filter((gap) => lines.filter((line) => shows(line, gap)).length >= needed)
}

/** Do words stand along both sides of the white, flush with it on one of them, in two lines or more each? */
function parts(lines: readonly PageLine[], gap: Corridor, em: number): boolean {
  const count = (test: (left: number, right: number) => boolean) =>
    lines.filter(({ segments }) =>
      segments.some(({ words }) => words.some(({ box }) => test(box.left, box.left + box.width))),
    ).length
  const before = count((_, right) => right <= gap.left + 1e-6)
  const after = count((left) => left >= gap.right - 1e-6)
  const flush = Math.max(
    count((left) => Math.abs(left - gap.right) < 0.2 * em),
    count((_, right) => Math.abs(right - gap.left) < 0.2 * em),
  )
  return before >= 2 && after >= 2 && flush >= 2
}

function shows({ segments }: PageLine, gap: Corridor): boolean {
  return segments.some((segment, index) => {
    const next = segments[index + 1]
    return next !== undefined && segment.right <= gap.left + 1e-6 && next.left >= gap.right - 1e-6
  })
}
