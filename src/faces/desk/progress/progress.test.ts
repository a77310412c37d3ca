import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { testRows } from '../../../../tests/desk/test-rows.ts'
import { regrets } from '../../../journey/nomination/schema.ts'
import { namedPeople } from '../../../journey/note-verbale/schema.ts'
import { registrations } from '../../../journey/registration/schema.ts'
import { progressLines } from './progress-lines.ts'
import { progressChoice, progressOf } from './progress-of.ts'
import { progressRoutes } from './routes.tsx'

const { database } = await freshDatabase()
const desk = await testDesk(database, [progressRoutes], '2023-09-05T07:00:00Z')
const conferenceId = desk.office.conference.id
const rows = testRows(database, conferenceId)
const at = new Date('2023-08-20T10:00:00Z')

const uganda = await rows.invitee({ en: 'Uganda' }, { code: 'UGA' })
const centre = await rows.invitee(
  { en: 'Mine action centre' },
  { kind: 'organisation', category: 'mine-action-authority', countsWithin: uganda.id },
)
const chad = await rows.invitee({ en: 'Chad' }, { code: 'TCD' })
await rows.invitee({ en: 'Fiji' }, { code: 'FJI' })
await rows.invitee({ en: 'Horizon' }, { kind: 'organisation', category: 'ngo' })
const note = await rows.note({ inviteeId: centre.id, kind: 'nomination' })
for (const [position, fullName] of ['ODONGO Walter', 'APIO Grace', 'apio grace', 'X'].entries())
  await database.drizzle.insert(namedPeople).values({
    noteId: note.id,
    position,
    fullName,
    role: 'delegate',
    sponsorship: 'not-asked',
    decision: fullName === 'X' ? 'not-accepted' : null,
  })
const delegation = await rows.delegation(uganda.id)
const odongo = await rows.person(delegation.id, note.id, 'ODONGO Walter')
const regret = await rows.note({ inviteeId: chad.id, kind: 'regret' })
await database.drizzle
  .insert(regrets)
  .values({ conferenceId, inviteeId: chad.id, noteId: regret.id, recordedAt: at, recordedBy: 'system' })
await database.drizzle.insert(registrations).values({
  conferenceId,
  personId: odongo.id,
  state: 'submitted',
  version: 1,
  createdAt: at,
  linkSentAt: at,
  openedAt: at,
  submittedAt: at,
})

describe('Progress', () => {
  it('counts each invitee once, a body within its State, and people as far as each has come', async () => {
    expect(progressOf(await progressLines(database, conferenceId))).toEqual({
      invited: 4,
      sent: 0,
      answered: 1,
      regrets: 1,
      none: 2,
      delegations: 1,
      named: 2,
      confirmed: 1,
      linkSent: 1,
      opened: 1,
      submitted: 1,
    })
  })

  it('is shown as pictures with a sentence and a table, by circle and by regional group', async () => {
    const { text } = await desk.look('/desk/progress')
    expect(text).toContain(
      '1 of 4 invitees have answered and one has sent regrets; from 2 there is no reply yet',
    )
    expect(text).toContain('2 people are named, 1 confirmed; 1 of them has registered.')
    expect(text).toMatch(/role="img"[^>]*aria-labelledby="progress-people-picture/)
    expect(text).toMatch(/African States<\/a><\/th><td class="numeric">2<.*Asia-Pacific States/)
  })

  it('is narrowed by the address, and forgives one that says nothing known', async () => {
    const organisations = await desk.look('/desk/progress?circle=organisations')
    expect(organisations.text).toContain('0 of 1 invitees have answered')
    expect((await desk.look('/desk/progress?region=GRULAC')).text).toContain(
      'No invitee answers to this choice',
    )
    const choice = progressChoice(() => 'nowhere', desk.office.definition())
    expect(choice).toEqual({ circle: '', region: '' })
  })
})
