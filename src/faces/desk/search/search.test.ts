import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { testRows } from '../../../../tests/desk/test-rows.ts'
import { registrations } from '../../../journey/registration/schema.ts'
import { searchRoutes } from './routes.tsx'
import { search } from './search.ts'

const { database } = await freshDatabase()
const desk = await testDesk(database, [searchRoutes], '2023-09-05T07:00:00Z')
const conferenceId = desk.office.conference.id
const rows = testRows(database, conferenceId)

const ivory = await rows.invitee(
  { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire', ar: 'كوت ديفوار', es: 'Côte d’Ivoire' },
  { code: 'CIV' },
)
await rows.invitee(
  { en: 'Germany', fr: 'Allemagne', es: 'Alemania', ar: 'ألمانيا', km: 'អាល្លឺម៉ង់' },
  { code: 'DEU' },
)
await rows.invitee({ en: 'United Nations Mine Action Service' }, { kind: 'organisation', acronym: 'UNMAS' })
const note = await rows.note({
  inviteeId: ivory.id,
  senderName: 'Mission permanente',
  reference: 'CIV/ONU/154',
  subject: 'Désignation des représentants',
})
const delegation = await rows.delegation(ivory.id)
await rows.person(delegation.id, note.id, 'Kouamé N’GUESSAN', {
  email: 'kouame@mfa-civ.example',
  title: 'Ministre',
})
await rows.person(delegation.id, note.id, 'أَحْمَد الفَاتِح', { position: 2 })
const chan = await rows.person(delegation.id, note.id, 'Sokha CHAN', { position: 3 })
await database.drizzle.insert(registrations).values({
  conferenceId,
  personId: chan.id,
  state: 'submitted',
  badgeName: 'Sokha Chan-Meyer',
  ownScriptName: 'ចាន់ សុខា',
  createdAt: new Date('2023-08-20T10:00:00Z'),
})

const found = async (text: string) =>
  (await search(database, conferenceId, text, 'en')).flatMap(({ group, hits }) =>
    hits.map((hit) => `${group}: ${hit.text}`),
  )

describe('The search finds', () => {
  it.each([
    ['cote divoire', 'invitees: Côte d’Ivoire'],
    ['alemania', 'invitees: Germany'],
    ['المانيا', 'invitees: Germany'],
    ['អាល្លឺម៉ង់', 'invitees: Germany'],
    ['Germny', 'invitees: Germany'],
    ['unmas', 'invitees: United Nations Mine Action Service'],
    ['DEU', 'invitees: Germany'],
    ['nguessan kouame', 'people: Kouamé N’GUESSAN'],
    ['kuame', 'people: Kouamé N’GUESSAN'],
    ['kouame@mfa', 'people: Kouamé N’GUESSAN'],
    ['احمد', 'people: أَحْمَد الفَاتِح'],
    ['សុខា', 'people: Sokha CHAN'],
    ['meyer', 'people: Sokha CHAN'],
    ['civ/onu', 'notes: CIV/ONU/154'],
    ['designation', 'notes: CIV/ONU/154'],
    ['ivoire', 'notes: CIV/ONU/154'],
  ])('%s', async (text, wanted) => {
    expect(await found(text)).toContain(wanted)
  })
})

it('does not show what has nothing to do with it', async () => {
  expect(await found('Germany')).toEqual(['invitees: Germany'])
  expect(await found('Zimbabwe')).toEqual([])
  expect(await found('%')).toEqual([])
  expect(await found("'; drop table people; --")).toEqual([])
})

it('puts the name itself before what only resembles it', async () => {
  await rows.invitee({ en: 'Niger' }, { code: 'NER' })
  await rows.invitee({ en: 'Nigeria' }, { code: 'NGA' })
  expect((await found('Niger'))[0]).toBe('invitees: Niger')
})

it('marks on the page what was searched for', async () => {
  const { text } = await desk.look('/desk/search?q=kouame')
  expect(text).toContain('<mark>Kouamé</mark> N’GUESSAN')
  expect(text).toContain(`href="/desk/delegations/${delegation.id}"`)
  expect(text).toContain('value="kouame"')
  expect((await desk.look('/desk/search?q=%3Cscript%3E')).text).not.toContain('<script>')
})

it('finds nothing of another conference', async () => {
  const other = await testDesk(database, [searchRoutes], '2023-09-05T07:00:00Z')
  expect(await search(database, other.office.conference.id, 'kouame', 'en')).toEqual([])
})
