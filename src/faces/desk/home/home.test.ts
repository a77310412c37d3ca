import { expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { testRows } from '../../../../tests/desk/test-rows.ts'
import { imapAddress, mailboxName } from '../../../journey/note-verbale/intake/imap-address.ts'
import { noteFailure, noteSuccess } from '../../../journey/note-verbale/intake/mailbox-progress.ts'
import { record } from '../../../platform/journal/act.ts'
import { homeRoutes } from './routes.tsx'

const { database } = await freshDatabase()
const desk = await testDesk(database, [homeRoutes], '2023-09-05T07:00:00Z')
const rows = testRows(database, desk.office.conference.id)

const uganda = await rows.invitee({ en: 'Uganda', fr: 'Ouganda' })
const chad = await rows.invitee({ en: 'Chad', fr: 'Tchad' })
await rows.invitee({ en: 'Fiji', fr: 'Fidji' })
const settled = await rows.note({
  inviteeId: uganda.id,
  kind: 'nomination',
  state: 'settled',
  reference: 'UGA/08',
})
await rows.note({
  inviteeId: chad.id,
  kind: 'nomination',
  state: 'assigned',
  assignedTo: desk.account.id,
  senderName: 'Mission du Tchad',
  receivedAt: new Date('2023-08-30T10:00:00Z'),
})
await rows.note({
  senderName: 'Horizon',
  state: 'read',
  receivedAt: new Date('2023-08-14T10:00:00Z'),
  kind: 'junk',
})
const delegation = await rows.delegation(uganda.id)
const odongo = await rows.person(delegation.id, settled.id, 'ODONGO Walter', { email: null })

it('begins with the next deadline, what it touches, and the one that has passed', async () => {
  const { text } = await desk.look('/desk')
  expect(text).toContain('Notes verbales that do not ask for sponsorship are to be sent')
  expect(text).toMatch(/15 September 2023.*23:59 in Geneva/)
  expect(text).toContain('1 invitee has not replied yet. 2 Notes wait for a decision.')
  expect(text).toContain('Passed: Notes verbales that ask for sponsorship are to be sent, 1 Sept 2023')
})

it('says what waits, for whom, and the oldest first, with links', async () => {
  const { text } = await desk.look('/desk')
  expect(text).toMatch(/Notes verbales to decide<\/a>.*>2<.*1 for you, 1 with nobody yet/)
  expect(text).toMatch(/<bdi>Horizon<\/bdi><\/a>, <time[^>]*>14 Aug 2023, 12:00/)
  expect(text).toMatch(/href="\/desk\/delegations\?show=open"[^>]*>Delegations with open points/)
})

it('shows the reader their own Notes only', async () => {
  const { text } = await desk.look('/desk')
  const mine = text.slice(text.indexOf('id="mine"'), text.indexOf('class="figure-chart"'))
  expect(mine).toContain('<bdi>Chad</bdi>')
  expect(mine).not.toContain('Horizon')
})

it('counts invitees from invited to confirmed', async () => {
  const { text } = await desk.look('/desk')
  expect(text).toContain(
    '2 of 3 invitees have answered and none has sent regrets; from 1 there is no reply yet.',
  )
})

it('tells what colleagues did today, by the calendar of Geneva', async () => {
  const about = [`person:${odongo.id}`, `delegation:${delegation.id}`, `note:${settled.id}`]
  const confirmed = async (act: Parameters<Parameters<typeof desk.act>[0]>[0]) =>
    record(act, 'person.confirmed', { about, subject: odongo })
  await desk.act(confirmed, '2023-09-04T21:00:00Z')
  expect((await desk.look('/desk')).text).toContain('Nothing yet today.')
  await desk.act(confirmed, '2023-09-04T22:30:00Z')
  expect((await desk.look('/desk')).text).toContain('Confirmed ODONGO Walter for Uganda, from UGA/08')
})

it('speaks French', async () => {
  const { text } = await desk.look('/desk', { language: 'fr' })
  expect(text).toContain('<html lang="fr"')
  expect(text).toContain('Notes verbales à trancher')
  expect(text).toContain('Confirmation de ODONGO Walter pour Ouganda')
})

it('tells the manager, and nobody else, that the definition’s files have changed', async () => {
  const words = 'Changes of the definition, not yet applied'
  expect((await desk.look('/desk')).text).not.toContain(words)
  const { definition, settings } = desk.office
  settings.conferenceFolder = 'tests/fixtures/conferences/harbour-dialogue-2024'
  expect((await desk.look('/desk')).text).toContain(words)
  expect((await desk.look('/desk', { role: 'intake' })).text).not.toContain(words)
  expect(definition().slug).toBe('phnom-penh-2023')
  settings.conferenceFolder = 'conferences/phnom-penh-2023'
})

it('says that the mailbox cannot be opened, since when, and what it said', async () => {
  const { settings } = desk.office
  settings.imapUrl = 'imap://notes:secret@mail.example/INBOX'
  const mailbox = mailboxName(imapAddress(settings.imapUrl))
  await noteSuccess(database, mailbox, 3)
  expect((await desk.look('/desk')).text).not.toContain('cannot be opened')
  await noteFailure(database, mailbox, 'Invalid credentials')
  const { text } = await desk.look('/desk')
  expect(text).toContain('cannot be opened')
  expect(text).toContain('Invalid credentials')
  expect(text).not.toContain('secret')
  settings.imapUrl = undefined
})

it('shows nothing of Notes and people to roles that may not see them', async () => {
  for (const role of ['donor', 'host', 'on-site'] as const) {
    const { text } = await desk.look('/desk', { role })
    expect(text).not.toMatch(/ODONGO|Chad|\/desk\/notes|Search people/)
    expect(text).toContain('What concerns your role comes with a later step')
  }
})
