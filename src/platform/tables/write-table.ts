import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'

/** A table to be handed out: its head, then its rows, all text. `rightToLeft`: its first column stands at the right. */
export type TableToWrite = {
  name: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  rightToLeft?: boolean | undefined
}

/** The kinds of file in which tables are handed out. */
export type TableFormat = 'xlsx' | 'csv'

/** The media type of each. */
export const tableTypes: Record<TableFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/**
 * The bytes of a table. Nothing in it is a formula: in a workbook every cell is text, in CSV what a spreadsheet would take for
 * one gets an apostrophe in front, which `readTable` takes off again.
 */
export async function writeTable(
  { name, head, rows, rightToLeft = false }: TableToWrite,
  format: TableFormat,
): Promise<Uint8Array> {
  const all = [head, ...rows].map((row) => [...row])
  if (format === 'csv') return new TextEncoder().encode(writeCsv(all, { bom: true, escapeFormulae: true }))
  return writeXlsx({
    sheets: [
      {
        name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        rows: all,
        columns: head.map((title) => ({ width: Math.max(12, Math.min(40, title.length + 8)) })),
        freezePane: { rows: 1 },
        view: { rightToLeft },
      },
    ],
  })
}
