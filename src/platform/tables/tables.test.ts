import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { mostRows, readTable } from './read-table.ts'
import { writeTable } from './write-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean) =>
  Uint8Array.from(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'))
const names = [
  ['name', 'city'],
  ['Côte d’Ivoire', 'Genève; New York'],
  ['الأردن', 'a "quoted"\nword'],
]
const cellsOf = async (file: Uint8Array) => {
  const read = await readTable(file)
  return read.ok ? read.rows.map(({ cells }) => cells) : read.problem
}

describe('A table that comes in', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s, quotes and line breaks in cells', async (_, delimiter) => {
    const text = names
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .join('\r\n')
    expect(await cellsOf(bytes(text))).toEqual(names)
  })

  it.each([
    ['UTF-8 with a mark', bytes('\ufeffname;city\nPérou;Genève\n')],
    ['UTF-16 with a mark', utf16('name;city\nPérou;Genève\n', true)],
    ['UTF-16 without one', utf16('name;city\nPérou;Genève\n', false)],
    ['Windows-1252', Uint8Array.from(Buffer.from('name;city\nPérou;Genève\n', 'latin1'))],
    ['a line that names the delimiter', bytes('sep=;\nname;city\nPérou;Genève\n')],
  ])('is read in %s', async (_, file) => {
    expect(await cellsOf(file)).toEqual([
      ['name', 'city'],
      ['Pérou', 'Genève'],
    ])
  })

  it('keeps the number that a row has in the file when empty ones are left out', async () => {
    const read = await readTable(bytes('name\n\n ; \nPeru\n'))
    expect(read.ok && read.rows.map(({ number }) => number)).toEqual([1, 4])
  })

  it('shows a formula of a workbook as what it is, not as its result', async () => {
    const cells = new Map([
      ['1,0', { value: 5, type: 'formula' as const, formula: 'HYPERLINK("x")', formulaResult: 5 }],
    ])
    const file = await writeXlsx({ sheets: [{ name: 'S', rows: [['name'], ['']], cells }] })
    expect(await cellsOf(file)).toEqual([['name'], ['=HYPERLINK("x")']])
  })

  it('says what is no table', async () => {
    expect(await cellsOf(bytes(''))).toBe('empty')
    expect(await cellsOf(bytes(' \n;;\n'))).toBe('empty')
    expect(await cellsOf(Uint8Array.of(0x50, 0x4b, 1, 2, 3))).toBe('not-a-table')
    expect(await cellsOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1))).toBe('not-a-table')
    expect(await cellsOf(bytes('x\n'.repeat(mostRows + 1)))).toBe('too-long')
  })
})

describe('A table that goes out', () => {
  const dangerous = ['=1+1', '+41 22 917', '-1', '@SUM(A1)']
  const table = { name: 'Registry: 2023', head: ['a', 'b', 'c', 'd'], rows: [dangerous] }

  it.each(['csv', 'xlsx'] as const)('comes back as it was, in %s', async (format) => {
    expect(await cellsOf(await writeTable(table, format))).toEqual([table.head, dangerous])
  })

  it('has no cell that a spreadsheet would take for a formula', async () => {
    const text = new TextDecoder().decode(await writeTable(table, 'csv'))
    expect(text.trim().split('\r\n')[1]).toBe(`'=1+1,'+41 22 917,'-1,'@SUM(A1)`)
  })
})
