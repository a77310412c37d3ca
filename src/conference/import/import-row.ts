import * as v from 'valibot'
import { fold } from '../../platform/search/fold.ts'
import type { TableRow } from '../../platform/tables/read-table.ts'
import { nearest } from '../definition/nearest.ts'
import { type ChannelKind, channelKinds } from '../registry/registry-channels.ts'
import { organisationCategories } from './categories.ts'
import { type ColumnName, columns, type Heads } from './columns.ts'
import type { ImportProblem, ProblemCode } from './import-problem.ts'

/** A row whose cells make sense by themselves. Empty cells are null: they change nothing. */
export type ImportRow = {
  number: number
  kind: 'state' | 'organisation'
  channel: ChannelKind | null
} & Record<
  'code' | 'name' | 'acronym' | 'category' | 'country' | 'language' | 'channelName' | 'address' | 'telephone',
  string | null
>

const Address = v.pipe(v.string(), v.maxLength(254), v.email())
const kinds: Record<string, ImportRow['kind']> = {
  state: 'state',
  etat: 'state',
  organisation: 'organisation',
  organization: 'organisation',
}

/** Reads the cells of a row, or says all that is wrong with them. `languages` are those of the conference. */
export function readImportRow(
  { number, cells }: TableRow,
  { places }: Heads,
  languages: readonly string[],
): { row: ImportRow } | { problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const cell = (column: ColumnName) => cells[places[column] ?? -1] ?? ''
  const refuse = (code: ProblemCode, column: ColumnName, suggestion: string | null = null) => {
    problems.push({ row: number, code, column, value: cell(column), suggestion })
    return null
  }
  const choice = <Choice extends string>(column: ColumnName, code: ProblemCode, known: readonly Choice[]) => {
    const written = fold(cell(column))
    if (written === '') return null
    const found = known.find((each) => each === written)
    return found ?? refuse(code, column, nearest(written, known) ?? null)
  }

  for (const column of columns) {
    if (isFormula(column, cell(column))) refuse('formula', column)
    if (cell(column).length > 300) refuse('too-long', column)
  }
  if (problems.length > 0) return { problems }

  const kind = kinds[fold(cell('kind'))]
  if (!kind) refuse('unknown-kind', 'kind', nearest(fold(cell('kind')), ['state', 'organisation']) ?? null)
  const row = {
    number,
    kind: kind ?? 'state',
    code: cell('code') || null,
    name: cell('name') || null,
    acronym: cell('acronym') || null,
    category: kind === 'organisation' ? choice('category', 'unknown-category', organisationCategories) : null,
    country: cell('country').toUpperCase() || null,
    language: choice('language', 'unknown-language', languages),
    channel: choice('channel', 'unknown-channel', channelKinds),
    channelName: cell('channel name') || null,
    address: cell('address').toLowerCase() || null,
    telephone: cell('telephone') || null,
  }
  if (!row.code && !row.name) refuse('nothing-named', 'name')
  if (row.country && !/^[A-Z]{2}$/.test(row.country)) refuse('unknown-country', 'country')
  if (row.address && !v.is(Address, row.address)) refuse('bad-address', 'address')
  if (row.telephone && !/^\+?[\d\s().\-/]{5,40}$/.test(row.telephone)) refuse('bad-telephone', 'telephone')
  return problems.length > 0 ? { problems } : { row }
}

/** What a spreadsheet would calculate. A telephone number may begin with a plus sign. */
function isFormula(column: ColumnName, text: string): boolean {
  return column === 'telephone' ? /^[=@]/.test(text) : /^[=@+\-\t\r]/.test(text)
}
