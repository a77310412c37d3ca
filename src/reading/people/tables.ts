import type { Block } from '../text/blocks.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import { cellSpan, readAttributes, readPosition } from './attributes.ts'
import { fillOne, isMember, isNameLike, nameOfCell } from './cells.ts'
import type { Draft } from './draft.ts'
import { honorificAt } from './honorifics.ts'
import { type Label, labelOf } from './labels.ts'
import { roleOfWord } from './roles.ts'

type Cell = { start: number; end: number }

/** The people of the tables of a part, and which blocks these tables are. */
export function peopleOfTables(
  source: Source,
  blocks: readonly Block[],
  emails: readonly Span[],
): { drafts: Draft[]; used: Set<Block> } {
  const drafts: Draft[] = []
  const used = new Set<Block>()
  for (const rows of tablesOf(blocks)) {
    const found = standing(source, rows, emails) ?? lying(source, rows, emails) ?? bare(source, rows, emails)
    for (const row of rows) if (found) used.add(row)
    drafts.push(...(found ?? []))
  }
  return { drafts, used }
}

/** Runs of rows; a table that goes on after a page's foot (with or without its head again) is one. */
function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = []
  let broken = 0
  for (const block of blocks) {
    if (block.kind !== 'row') {
      broken += block.flow.trim().length
      continue
    }
    const last = tables.at(-1)
    const width = last?.at(-1)?.cells.length
    if (last && (broken === 0 || (broken < 90 && width === block.cells.length))) last.push(block)
    else tables.push([block])
    broken = 0
  }
  return tables
}

/** A table with a head: each row below is a person. */
function standing(source: Source, rows: readonly Block[], emails: readonly Span[]): Draft[] | undefined {
  const at = rows.slice(0, 4).findIndex((row) => headOf(source, row) !== undefined)
  const head = rows[at] ? headOf(source, rows[at]) : undefined
  if (!head) return undefined
  const below = rows.slice(at + 1).filter((row) => !headOf(source, row))
  const labels = withHonorifics(source, head, below)
  return below.flatMap((row) => {
    const draft = personOfRow(source, row.cells, labels, emails)
    return draft ? [draft] : []
  })
}

/** A column called "Title" that holds nothing but Mr. and Ms. is one of honorifics. */
function withHonorifics(
  source: Source,
  head: readonly (Label | undefined)[],
  rows: readonly Block[],
): (Label | undefined)[] {
  return head.map((label, index) => {
    if (label !== 'title') return label
    const cells = rows.flatMap((row) => cellSpan(source, row.cells[index])?.value ?? [])
    const isHonorific = (text: string) => honorificAt(`${text} X`) === text
    if (cells.length > 0 && cells.every(isHonorific)) return 'honorific'
    const isRole = (text: string) => roleOfWord(text) !== null || isMember(text)
    return head.filter((each) => each === 'title').length > 1 && cells.some(isRole) && cells.every(isRole)
      ? 'role'
      : label
  })
}

function headOf(source: Source, row: Block): (Label | undefined)[] | undefined {
  const labels = row.cells.map((cell) => labelOf(source.page.text.slice(cell.start, cell.end)))
  if (source.page.text.slice(row.start, row.end).includes('@')) return undefined
  const known = labels.filter((label) => label !== undefined)
  const names = known.includes('name') || (known.includes('family') && known.includes('given'))
  return names && known.length >= 2
    ? mended(labels)
    : known.includes('family') && known.length >= 2
      ? mended(labels)
      : undefined
}

/** "Nom | Prénom": beside given names, a name is a family name; two names of one kind keep the first. */
function mended(labels: (Label | undefined)[]): (Label | undefined)[] {
  if (labels.includes('given') && !labels.includes('family'))
    return labels.map((label) => (label === 'name' ? 'family' : label))
  if (labels.includes('family') && !labels.includes('given'))
    return labels.map((label) =>
      label === 'name' ? 'given' : label === 'family' && !labels.includes('name') ? 'name' : label,
    )
  return labels
}

function personOfRow(
  source: Source,
  cells: readonly Cell[],
  labels: readonly (Label | undefined)[],
  emails: readonly Span[],
): Draft | null {
  const at = (label: Label) => cellSpan(source, cells[labels.indexOf(label)])
  const given = labels.includes('given') ? at('given') : null
  const family = labels.includes('family') ? at('family') : null
  const whole = labels.includes('name') ? at('name') : joined(given, family)
  if (!whole) return null
  const draft = nameOfCell(source, whole, emails)
  if (!draft) return null
  if (given && family) {
    draft.given = withoutHonorific(source, given)
    draft.family = withoutHonorific(source, family)
  }
  if (at('title')) draft.title = null
  if (at('organisation')) draft.organisation = null
  fill(source, draft, cells, labels, emails)
  return draft
}

/** Fills a person from labelled cells. */
function fill(
  source: Source,
  draft: Draft,
  cells: readonly Cell[],
  labels: readonly (Label | undefined)[],
  emails: readonly Span[],
): void {
  labels.forEach((label, index) => {
    const cell = cells[index]
    const span = cellSpan(source, cell)
    if (span && cell) fillOne(source, draft, label, span, emails)
  })
  if (draft.title && !labels.includes('organisation') && !draft.organisation) {
    const { title } = draft
    draft.title = null
    readPosition(draft, source, title.start, title.end)
    draft.title ??= draft.organisation ? null : title
  }
}

function joined(given: Span | null, family: Span | null): Span | null {
  if (!given || !family) return given ?? family
  const [first, second] = given.start < family.start ? [given, family] : [family, given]
  return {
    source: first.source,
    start: first.start,
    end: second.end,
    value: `${first.value} ${second.value}`,
  }
}

function withoutHonorific(source: Source, span: Span): Span {
  const honorific = honorificAt(span.value)
  return honorific ? spanAt(source, span.start + honorific.length, span.end) : span
}

/** A table that lies: the first column holds the labels, each further column is a person. */
function lying(source: Source, rows: readonly Block[], emails: readonly Span[]): Draft[] | undefined {
  const labels = rows.map((row) =>
    labelOf(source.page.text.slice(row.cells[0]?.start ?? 0, row.cells[0]?.end ?? 0)),
  )
  if (!labels.some((label) => label === 'name' || label === 'family') || labels.filter(Boolean).length < 2)
    return undefined
  const width = Math.max(...rows.map((row) => row.cells.length))
  const drafts: Draft[] = []
  for (let column = 1; column < width; column += 1) {
    let from = 0
    rows.forEach((_, index) => {
      const next = labels[index + 1]
      const starts = index > from && (next === 'name' || (next === 'family' && labels[from] === 'family'))
      if (!starts && index < rows.length - 1) return
      const cells = rows.slice(from, index + 1).map((row) => row.cells[column] ?? { start: 0, end: 0 })
      const draft = personOfRow(source, cells, mended(labels.slice(from, index + 1)), emails)
      if (draft) drafts.push(draft)
      from = index + 1
    })
  }
  return drafts
}

/** A table without a head: rows with an honorific or an address in them are people. */
function bare(source: Source, rows: readonly Block[], emails: readonly Span[]): Draft[] | undefined {
  const drafts = rows.flatMap((row) => {
    const cells = row.cells.map((cell) => cellSpan(source, cell)).filter((cell) => cell !== null)
    const at = cells.findIndex(
      (cell) =>
        honorificAt(cell.value) !== '' || (isNameLike(cell.value) && cell.value.split(' ').length > 1),
    )
    const cell = cells[at]
    const known = emails.some((email) => email.start >= row.start && email.end <= row.end)
    if (!cell || (honorificAt(cell.value) === '' && !known)) return []
    const draft = nameOfCell(source, cell, emails)
    if (!draft) return []
    readAttributes(draft, source, cell.end, row.end, emails)
    return [draft]
  })
  return drafts.length > 0 ? drafts : undefined
}
