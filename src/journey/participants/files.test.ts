import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../tests/documents/read-pdf.ts'
import { testOffice } from '../../../tests/office.ts'
import { delegationOf } from '../../../tests/participants.ts'
import { readTable } from '../../platform/tables/read-table.ts'

const t = await testOffice()
await delegationOf(t, 'UGA', [
  {
    name: 'James Peter OKELLO',
    as: { role: 'head', honorific: 'Hon.', title: 'State Minister', email: 'o@ug.example' },
  },
  { name: '=HYPERLINK("http://x")', as: { title: '+41 22', sponsorship: 'asked' } },
])
await delegationOf(t, 'DEU', [
  { name: 'Anna MÜLLER', as: { role: 'head' } },
  { name: 'Left OFF', said: { onList: false } },
])
await delegationOf(t, 'VNM', [{ name: 'NGUYỄN Thị Hoa' }])
await delegationOf(t, 'icrc', [{ name: 'Ms Claire DUBOIS', as: { title: 'Adviser' } }])

const fileOf = async (query: string) => {
  const answer = await t.visit(`/desk/participants/file?${query}`, 'manager')
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

describe('The PDF of the List', () => {
  it('is tagged with headings and lists, and is read aloud in the order of its language', async () => {
    const { answer, bytes } = await fileOf('format=pdf&list=fr')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="phnom-penh-2023-participants-preview-fr.pdf"',
    )
    const read = await readPdf(bytes)
    expect(read).toMatchObject({ title: 'Liste des participants', language: 'fr', tagged: true })
    expect([...read.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'L', 'LI']))
    const text = read.pages.join(' ')
    const order = [
      '6 participants, dont 1',
      'États parties',
      'Allemagne',
      'Anna MÜLLER',
      'Chef ou cheffe de délégation',
      'Ouganda',
      'James Peter OKELLO',
      'États non parties',
      'Viet Nam',
      'Organisations internationales',
      'CICR',
      'Claire DUBOIS',
    ]
    const places = order.map((piece) => text.indexOf(piece))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).not.toMatch(/Left OFF|ug\.example/)
  })

  it('says which name cannot be printed, and what to do', async () => {
    const [wang] = await delegationOf(t, 'CHN', [{ name: '王小明' }])
    const { answer, bytes } = await fileOf('format=pdf&list=en')
    expect(answer.status).toBe(422)
    expect(Buffer.from(bytes).toString()).toContain('王小明')
    const correction = {
      name: 'Mr WANG Xiaoming',
      title: '',
      organisation: '',
      askedBy: 'Telephone, 5 September',
    }
    await t.send(`/desk/participants/people/${wang?.id}/correction`, correction, 'intake')
    expect((await fileOf('format=pdf&list=en')).answer.status).toBe(200)
  })
})

describe('The workbook of the List', () => {
  it('has a row for each participant, none of them a formula', async () => {
    const read = await readTable((await fileOf('format=xlsx&list=en')).bytes)
    expect(read.ok && read.rows.map(({ cells }) => cells)).toEqual([
      ['Category', 'State or organisation', 'Capacity', 'Name', 'Title', 'Organisation'],
      ['States parties', 'Germany', 'Head of delegation', 'Anna MÜLLER', '', ''],
      ['States parties', 'Uganda', 'Head of delegation', 'Hon. James Peter OKELLO', 'State Minister', ''],
      ['States parties', 'Uganda', '', '=HYPERLINK("http://x")', '+41 22', ''],
      ['States not parties', 'China', '', 'Mr WANG Xiaoming', '', ''],
      ['States not parties', 'Viet Nam', '', 'NGUYỄN Thị Hoa', '', ''],
      [
        'International organisations',
        'International Committee of the Red Cross',
        '',
        'Ms Claire DUBOIS',
        'Adviser',
        '',
      ],
    ])
    const book = await readXlsx((await fileOf('format=xlsx&list=en')).bytes)
    expect([...(book.sheets[0]?.cells?.values() ?? [])].some(({ type }) => type === 'formula')).toBe(false)
  })

  it('runs from right to left in Arabic', async () => {
    const arabic = await readXlsx((await fileOf('format=xlsx&list=ar')).bytes)
    const french = await readXlsx((await fileOf('format=xlsx&list=fr')).bytes)
    expect([arabic.sheets[0]?.view?.rightToLeft, french.sheets[0]?.view?.rightToLeft ?? false]).toEqual([
      true,
      false,
    ])
  })
})

it('Who may not see files gets no List; only the manager issues an edition', async () => {
  expect((await t.visit('/desk/participants/file?format=xlsx', 'host')).status).toBe(403)
  const issue = { kind: 'provisional', counted: 'registered', seen: '0' }
  expect((await t.send('/desk/participants/editions', issue, 'intake')).status).toBe(403)
  expect((await t.send('/desk/participants/editions', { ...issue, kind: '' }, 'manager')).status).toBe(422)
  expect((await t.send('/desk/participants/editions', issue, 'manager')).headers.get('location')).toBe(
    '/desk/participants/editions/1',
  )
  const page = await (await t.visit('/desk/participants?list=ar', 'manager')).text()
  expect(page).toContain('lang="ar" dir="rtl"')
  expect(page).toContain('Issue edition 2')
  expect(page).toContain('Nothing has changed since edition 1.')
})
