import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type Person, people } from '../../nomination/schema.ts'
import { type Registration, registrations } from '../schema.ts'

/** A registration with its person. */
export type PersonsRegistration = { registration: Registration; person: Person }

/** The registration of a person of this conference; undefined where there is none. */
export async function registrationOfPerson(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  personId: string,
): Promise<PersonsRegistration | undefined> {
  if (!isUuid(personId)) return undefined
  const [found] = await tx
    .select({ registration: registrations, person: people })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .where(and(eq(registrations.personId, personId), eq(registrations.conferenceId, conferenceId)))
  return found
}

/** The same, the registration's row locked until the act ends. */
export async function lockRegistration(
  act: { tx: Transaction; conferenceId: string },
  personId: string,
): Promise<PersonsRegistration | undefined> {
  if (!isUuid(personId)) return undefined
  await act.tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(eq(registrations.personId, personId), eq(registrations.conferenceId, act.conferenceId)))
    .for('update')
  return registrationOfPerson(act.tx, act.conferenceId, personId)
}
