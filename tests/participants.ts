import { eq } from 'drizzle-orm'
import { type Invitee, invitees } from '../src/conference/schema.ts'
import type { Person } from '../src/journey/nomination/schema.ts'
import { type Registration, registrations } from '../src/journey/registration/schema.ts'
import { testRows } from './desk/test-rows.ts'
import type { TestOffice } from './office.ts'

/** Somebody who comes: as the Note has them, and, where they have registered, what they said. */
export type Comer = { name: string; as?: Partial<Person>; said?: Partial<Registration> | 'not-registered' }

/** The delegation of an invitee by its code, confirmed from one Note, with the people who come, registered or not. */
export async function delegationOf(
  { database, office }: Pick<TestOffice, 'database' | 'office'>,
  code: string,
  comers: readonly Comer[],
): Promise<Person[]> {
  const conferenceId = office.conference.id
  const rows = testRows(database, conferenceId)
  const [invitee] = await database.drizzle.select().from(invitees).where(eq(invitees.code, code))
  const { id } = invitee as Invitee
  const note = await rows.note({ inviteeId: id })
  const delegation = await rows.delegation(id)
  const people: Person[] = []
  for (const [position, { name, as, said }] of comers.entries()) {
    const person = await rows.person(delegation.id, note.id, name, { position, ...as })
    people.push(person)
    if (said === 'not-registered') continue
    const at = office.clock.now()
    await database.drizzle.insert(registrations).values({
      conferenceId,
      personId: person.id,
      state: 'submitted',
      version: 1,
      createdAt: at,
      submittedAt: at,
      ...said,
    })
  }
  return people
}
