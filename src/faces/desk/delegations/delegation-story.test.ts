import { expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { testRows } from '../../../../tests/desk/test-rows.ts'
import { termsFor } from '../../../conference/definition/terms.ts'
import { makeException } from '../../../conference/registry/exceptions.ts'
import { admitPerson } from '../../../journey/nomination/commands/admit-person.ts'
import { openDelegation } from '../../../journey/nomination/commands/open-delegation.ts'
import { splitDelegation } from '../../../journey/nomination/commands/split-delegation.ts'
import { withdrawPerson } from '../../../journey/nomination/commands/withdraw-person.ts'
import { people } from '../../../journey/nomination/schema.ts'
import { namedPeople } from '../../../journey/note-verbale/schema.ts'
import { delegationRoutes } from './routes.tsx'

const { database } = await freshDatabase()
const desk = await testDesk(database, [delegationRoutes], '2023-09-05T07:00:00Z')
const rows = testRows(database, desk.office.conference.id)
const definition = desk.office.definition()

it('tells a delegation’s story from what was done, in words', async () => {
  const uganda = await rows.invitee({ en: 'Uganda' }, { code: 'UGA' })
  const kenya = await rows.invitee({ en: 'Kenya' }, { code: 'KEN' })
  const note = await rows.note({
    inviteeId: uganda.id,
    kind: 'nomination',
    state: 'read',
    reference: 'UGA/08',
    language: 'en',
  })
  const named = ['Agnes Nakitto', 'Walter Odongo'].map((fullName, position) => ({
    noteId: note.id,
    position,
    fullName,
    title: 'Adviser',
    email: `person${position}@mfa-ug.example`,
    role: 'delegate' as const,
    sponsorship: 'not-asked' as const,
  }))
  const stored = await database.drizzle.insert(namedPeople).values(named).returning()

  await desk.act((act) =>
    makeException(act, uganda.id, { term: 'representatives', value: 4, reason: 'Agreed' }),
  )
  await desk.act(async (act) => {
    const delegation = await openDelegation(act, definition, uganda.id)
    for (const person of stored)
      await admitPerson(act, delegation, person, termsFor(definition), {
        language: 'en',
        holdSponsorship: false,
      })
  })
  const [agnes, walter] = await database.drizzle.select().from(people).orderBy(people.position)
  if (!agnes || !walter) throw new Error('Nobody was confirmed')
  await desk.act((act) => withdrawPerson(act, agnes.id, { noteId: null, replaced: false, reason: 'ill' }))
  await desk.act((act) => splitDelegation(act, definition, walter.delegationId, [walter.id], kenya.id))

  const { text } = await desk.look(`/desk/delegations/${agnes.delegationId}`)
  expect(text).toContain('4 representatives (NOM-3): <bdi>Agreed</bdi> (Ana Ferreira, 5 Sept 2023, 09:00)')
  const story = [...text.matchAll(/class="timeline-text">(?:<svg.*?<\/svg>)?([^<]+)/g)].map(
    ([, sentence]) => sentence,
  )
  expect(story).toEqual([
    'An exception for Uganda: number of representatives, 4',
    'The delegation of Uganda was opened, with 4 seats',
    'Confirmed Agnes Nakitto for Uganda, from UGA/08',
    'Confirmed Walter Odongo for Uganda, from UGA/08',
    'Agnes Nakitto was withdrawn from the delegation of Uganda',
    '1 person moved from the delegation of Uganda to that of Kenya',
  ])
})
