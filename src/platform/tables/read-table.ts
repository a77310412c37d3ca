import { detectDelimiter, parseCsv } from 'hucre/csv'
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { decodeText } from './decode-text.ts'

/** A table as rows of trimmed text; a row's number is its place in the file, from 1. A formula stands as its text, `=…`. */
export type TableRow = { number: number; cells: string[] }

/** What was read, or why it could not be. */
export type ReadTable =
  | { ok: true; rows: TableRow[] }
  | { ok: false; problem: 'empty' | 'not-a-table' | 'too-long' }

/** Rows that a table may have: what one act can store, each with its line in the journal. */
export const mostRows = 6_000

/**
 * Reads a CSV file (comma, semicolon or tab; UTF-8, UTF-16, Windows-1252; with or without a byte order mark) or the first
 * visible sheet of an XLSX workbook. Which it is, the bytes say. Rows without any text are left out.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  let rows: string[][]
  try {
    rows = isZip(bytes) ? await readSheet(bytes) : readCsv(bytes)
  } catch {
    return { ok: false, problem: 'not-a-table' }
  }
  if (rows.length > mostRows) return { ok: false, problem: 'too-long' }
  const filled = rows
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return filled.length > 0 ? { ok: true, rows: filled } : { ok: false, problem: 'empty' }
}

function readCsv(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes)
  if (text.includes('\0')) throw new Error('Not text')
  const named = /^sep=(.)\r?\n/.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const delimiter = named?.[1] ?? detectDelimiter(body)
  const rows = parseCsv(body, { delimiter, unescapeFormulae: true, maxRows: mostRows + 1 }) as CellValue[][]
  const texts = rows.map((row) => row.map(textOf))
  return named ? [[], ...texts] : texts
}

async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  const { sheets } = await readXlsx(bytes, { maxRows: mostRows + 1 })
  const sheet = sheets.find(({ hidden, veryHidden }) => !hidden && !veryHidden)
  if (!sheet) throw new Error('No sheet')
  return sheet.rows.map((row, at) =>
    row.map((value, column) => formulaAt(sheet, at, column) ?? textOf(value)),
  )
}

function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  const cell: Cell | undefined = sheet.cells?.get(`${row},${column}`)
  return cell?.formula === undefined ? undefined : `=${cell.formula}`
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
