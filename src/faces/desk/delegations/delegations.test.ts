import { beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { testRows } from '../../../../tests/desk/test-rows.ts'
import { record } from '../../../platform/journal/act.ts'
import { delegationRoutes } from './routes.tsx'

const { database } = await freshDatabase()
const desk = await testDesk(database, [delegationRoutes], '2023-09-05T07:00:00Z')
const rows = testRows(database, desk.office.conference.id)

const austria = await rows.invitee({ en: 'Austria', fr: 'Autriche' }, { code: 'AUT' })
const ethiopia = await rows.invitee({ en: 'Ethiopia', fr: 'Éthiopie' }, { code: 'ETH' })
const zambia = await rows.invitee({ en: 'Zambia', fr: 'Zambie' }, { code: 'ZMB' })
const note = await rows.note({
  inviteeId: ethiopia.id,
  kind: 'nomination',
  state: 'settled',
  reference: 'ETH/77',
})
const ofZambia = await rows.delegation(zambia.id)
const ofAustria = await rows.delegation(austria.id)
const ofEthiopia = await rows.delegation(ethiopia.id)
const abebe = await rows.person(ofEthiopia.id, note.id, 'Abebe <b>Bekele</b>', {
  email: 'abebe@mfa-eth.example',
  sponsorship: 'held',
})
await rows.person(ofEthiopia.id, note.id, 'Almaz Ayana', { position: 2, state: 'withdrawn' })
await rows.person(ofEthiopia.id, note.id, 'Tirunesh Dibaba', {
  position: 3,
  takesSeat: false,
  role: 'assistant',
})

beforeAll(() =>
  desk.act(async (act) =>
    record(act, 'person.confirmed', {
      about: [`person:${abebe.id}`, `delegation:${ofEthiopia.id}`, `note:${note.id}`],
      subject: abebe,
    }),
  ),
)

const order = (text: string) => [...text.matchAll(/<bdi>([^<]+)<\/bdi><\/a><\/t/g)].map(([, name]) => name)

it('lists the delegations in the alphabet of the reader', async () => {
  expect(order((await desk.look('/desk/delegations')).text)).toEqual(['Austria', 'Ethiopia', 'Zambia'])
  const french = await desk.look('/desk/delegations', { language: 'fr' })
  expect(order(french.text)).toEqual(['Autriche', 'Éthiopie', 'Zambie'])
})

it('says of each how many are confirmed, what sponsorship is taken forward, and what is open', async () => {
  const { text } = await desk.look('/desk/delegations')
  expect(text).toContain('1 of 3, 1 beside')
  expect(text).toContain('1 taken forward')
  expect(text).toContain('1 person without e-mail address')
})

it('narrows and sorts by the address', async () => {
  const names = async (query: string) => order((await desk.look(`/desk/delegations?${query}`)).text)
  expect(await names('show=open')).toEqual(['Ethiopia'])
  expect(await names('q=ethi')).toEqual(['Ethiopia'])
  expect(await names('sort=change')).toEqual(['Ethiopia', 'Austria', 'Zambia'])
  expect((await desk.look('/desk/delegations?q=nowhere')).text).toContain('No delegation fits this choice.')
})

it('shows the file of a delegation with its story, and never takes a name for markup', async () => {
  const { text } = await desk.look(`/desk/delegations/${ofEthiopia.id}`)
  expect(text).toContain('1 confirmed, of at most 3')
  expect(text).toContain('Abebe &lt;b>Bekele&lt;/b>')
  expect(text).not.toContain('<b>Bekele')
  expect(text).toContain('Confirmed Abebe &lt;b>Bekele&lt;/b> for Ethiopia, from ETH/77')
  expect(text).toContain('Ana Ferreira')
  expect(text).toContain(`/desk/notes/${note.id}`)
})

it('offers changes to those who may decide, for people who are confirmed', async () => {
  const { text } = await desk.look(`/desk/delegations/${ofEthiopia.id}`)
  expect(text.match(/\/undoing"/g)).toHaveLength(2)
  expect(text).toContain(`action="/desk/people/${abebe.id}/withdrawal"`)
  expect(text).toMatch(new RegExp(`<option value="${ofAustria.id}">Austria`))
  expect(text).not.toMatch(new RegExp(`<option value="${ofEthiopia.id}"`))
  const intake = await desk.look(`/desk/delegations/${ofEthiopia.id}`, { role: 'intake' })
  expect(intake.text).toContain('/undoing')
  expect(intake.text).not.toContain('/merger')
  const reader = await desk.look(`/desk/delegations/${ofEthiopia.id}`, { role: 'sponsorship' })
  expect(reader.text).toContain('Abebe')
  expect(reader.text).not.toContain('/undoing')
})

it('leads from a merged delegation to the one that stands', async () => {
  const merged = await rows.delegation(zambia.id, { mergedInto: ofZambia.id })
  const { text } = await desk.look(`/desk/delegations/${merged.id}`)
  expect(text).toContain(`href="/desk/delegations/${ofZambia.id}"`)
  expect(order((await desk.look('/desk/delegations')).text)).toEqual(['Austria', 'Ethiopia', 'Zambia'])
})

it('knows no delegation of another conference, and no odd address', async () => {
  const other = await testDesk(database, [delegationRoutes], '2023-09-05T07:00:00Z')
  expect((await other.look(`/desk/delegations/${ofEthiopia.id}`)).status).toBe(404)
  expect((await desk.look('/desk/delegations/------------------------------------')).status).toBe(404)
})

it('shows a hundred on a page', async () => {
  for (let number = 0; number < 100; number++)
    await rows.delegation((await rows.invitee({ en: `Organisation ${number}` }, { kind: 'organisation' })).id)
  const first = await desk.look('/desk/delegations?sort=name')
  expect(order(first.text)).toHaveLength(100)
  expect(first.text).toContain('sort=name&amp;page=2')
  expect(order((await desk.look('/desk/delegations?sort=name&page=2')).text)).toHaveLength(3)
})
