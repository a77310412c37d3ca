import { isRightToLeft } from '../text/script.ts'
import { type Corridor, columnRegions } from './columns.ts'
import { continuedTable, tableAtFoot } from './continued-table.ts'
import { median, type PageLine, pageLines, type Segment } from './page-lines.ts'
import { noRules, type Rules } from './pdf-rules.ts'
import { ruledTables } from './ruled-tables.ts'
import { columnsOf, isList, isProse, rowsOf, type TableRow } from './table-rows.ts'
import type { LooseWord, TextBuilder } from './text-builder.ts'

/**
 * Adds a page to the text in reading order: lines and paragraphs, tables row by row (cells parted by a tab), text
 * in columns column by column, right to left where the page is written so. Takes the columns of a table that the page
 * before left open, and returns those of its own.
 */
export function layOut(
  builder: TextBuilder,
  words: readonly LooseWord[],
  ratio: number,
  open: readonly Corridor[] = [],
  rules: Rules = noRules(),
): Corridor[] {
  const rightToLeft = isRightToLeft(words.map((word) => word.text).join(' '))
  const { tables, outside } = ruledTables(
    words.filter((word) => word.text.trim() !== ''),
    rules,
    ratio,
  )
  const lines = pageLines(outside, ratio)
  const own = columnRegions(lines, ratio)
  const regions = own[0]?.from === 0 ? own : [...continuedTable(lines, open), ...own]
  const pitch = median(lines.slice(1).map((line, index) => line.top - (lines[index]?.top ?? 0)))

  let index = 0
  while (index < lines.length) {
    while (tables[0] && tables[0].top < (lines[index]?.top ?? 1))
      addTable(builder, tables.shift()?.rows ?? [], rightToLeft)
    const region = regions.find((each) => each.from === index)
    if (region) {
      builder.paragraph()
      addRegion(builder, columnsOf(lines, region), rightToLeft)
      builder.paragraph()
      index = region.to + 1
      continue
    }
    const line = lines[index]
    const before = lines[index - 1]
    if (line && before && startsParagraph(line, before, pitch)) builder.paragraph()
    if (line) addLine(builder, line.segments, rightToLeft)
    index += 1
  }
  for (const { rows } of tables) addTable(builder, rows, rightToLeft)
  builder.paragraph()
  return tableAtFoot(lines, own)
}

function startsParagraph(line: PageLine, before: PageLine, pitch: number): boolean {
  return line.top - before.top > 1.35 * Math.min(pitch || 1, 2.2 * before.height)
}

function addRegion(builder: TextBuilder, columns: Segment[][], rightToLeft: boolean): void {
  const ordered = rightToLeft ? [...columns].reverse() : columns
  if (isProse(columns)) {
    for (const column of ordered) {
      for (const segment of column) addLine(builder, [segment], rightToLeft)
      if (!runsOn(column, columns)) builder.paragraph()
    }
    return
  }
  const list = isList(columns)
  for (const row of rowsOf(ordered)) {
    if (list) builder.paragraph()
    addRow(builder, row, rightToLeft, !list)
  }
}

/** Does a column of running text break off amid a sentence, to go on at the top of the next one, which is as wide? */
function runsOn(column: readonly Segment[], columns: readonly (readonly Segment[])[]): boolean {
  const widths = columns.map(
    (each) => Math.max(...each.map(({ right }) => right)) - Math.min(...each.map(({ left }) => left)),
  )
  const alike = Math.min(...widths) > 0.8 * Math.max(...widths)
  return alike && !/[.:;!?)]$/.test(column.at(-1)?.words.at(-1)?.text ?? '.')
}

/** A table with borders, its cells from the side where reading begins. */
function addTable(builder: TextBuilder, rows: readonly TableRow[], rightToLeft: boolean): void {
  builder.paragraph()
  for (const row of rows) addRow(builder, rightToLeft ? [...row].reverse() : row, rightToLeft, true)
  builder.paragraph()
}

function addRow(builder: TextBuilder, row: TableRow, rightToLeft: boolean, inCells: boolean): void {
  row.forEach((cell, index) => {
    if (index > 0 && inCells) builder.cell()
    for (const segment of cell) {
      builder.goOn()
      addWords(builder, segment.words, rightToLeft)
    }
  })
  builder.line()
}

function addLine(builder: TextBuilder, segments: readonly Segment[], rightToLeft: boolean): void {
  addWords(
    builder,
    segments.flatMap((segment) => segment.words),
    rightToLeft,
  )
  builder.wrap()
}

/** Words from the side where reading begins; runs of Latin words inside a right-to-left line keep their order. */
function addWords(builder: TextBuilder, words: readonly LooseWord[], rightToLeft: boolean): void {
  for (const word of rightToLeft ? reversed(words) : words) builder.word(word)
}

function reversed(words: readonly LooseWord[]): LooseWord[] {
  const out: LooseWord[] = []
  let latin: LooseWord[] = []
  for (const word of [...words].reverse()) {
    if (!isRightToLeft(word.text) && /[\p{L}\d]/u.test(word.text)) latin.unshift(word)
    else {
      out.push(...latin, word)
      latin = []
    }
  }
  return [...out, ...latin]
}
