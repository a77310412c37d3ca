import type { ColumnName } from './columns.ts'

/** Why a row is refused. */
export type ProblemCode =
  | 'unknown-kind'
  | 'unknown-state'
  | 'unknown-category'
  | 'unknown-language'
  | 'unknown-channel'
  | 'unknown-country'
  | 'nothing-named'
  | 'name-missing'
  | 'name-ambiguous'
  | 'bad-code'
  | 'bad-address'
  | 'bad-telephone'
  | 'channel-missing'
  | 'duplicate'
  | 'address-of-another'
  | 'formula'
  | 'too-long'

/**
 * One reason to refuse a row: its number in the file, the column, what stands there, and, where there is one, what was most
 * likely meant, whose the address is, or the number of the row that already said it.
 */
export type ImportProblem = {
  row: number
  code: ProblemCode
  column: ColumnName
  value: string
  suggestion: string | null
}
