import '../events.ts'
import { randomBytes } from 'node:crypto'
import { eq, max, sql } from 'drizzle-orm'
import type { Terms } from '../../../conference/definition/terms.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { digestOf } from '../../../platform/journal/chain.ts'
import type { NamedPerson } from '../../note-verbale/schema.ts'
import { takesSeat } from '../rules/seats.ts'
import { type Delegation, type Person, people } from '../schema.ts'

/** Why the database did not admit somebody: the numbers of the delegation hold, or the address is taken. */
export type NotAdmitted = 'no-seat-left' | 'no-sponsorship-left' | 'address-taken'

/** How somebody is admitted: in which language we write, and whether the request for sponsorship is taken forward. */
export type Admission = { language: string; holdSponsorship: boolean }

/**
 * Puts a person whom a Note names into a delegation (NOM-3, SPO-2). The numbers are held by the database; what it refuses
 * comes back as a value, and nothing of the attempt remains.
 */
export async function admitPerson(
  act: Act,
  delegation: Delegation,
  named: NamedPerson,
  terms: Terms,
  { language, holdSponsorship }: Admission,
): Promise<Person | NotAdmitted> {
  const position = await nextPosition(act, delegation.id)
  const salt = randomBytes(16).toString('hex')
  const values = {
    delegationId: delegation.id,
    noteId: named.noteId,
    position,
    fullName: named.fullName,
    honorific: named.honorific,
    givenNames: named.givenNames,
    familyName: named.familyName,
    title: named.title,
    organisation: named.organisation,
    email: named.email,
    role: named.role,
    gender: named.gender,
    language,
    takesSeat: takesSeat(named.role, terms),
    state: 'confirmed' as const,
    sponsorship: sponsorshipOf(named, holdSponsorship),
    salt,
    confirmedAt: act.at,
  }
  const person = await act.tx
    .transaction(async (savepoint) => (await savepoint.insert(people).values(values).returning())[0])
    .catch(notAdmitted)
  if (!person) throw new Error('The person was not stored')
  if (typeof person === 'string') return person

  record(act, 'person.confirmed', {
    about: [`person:${person.id}`, `delegation:${delegation.id}`, `note:${named.noteId}`],
    facts: {
      role: person.role,
      takesSeat: person.takesSeat,
      sponsorship: person.sponsorship,
      digest: digestOfPerson(person),
    },
    subject: person,
  })
  return person
}

/** What the journal keeps of a person: proof, not data. */
export function digestOfPerson(person: Person): string {
  const { fullName, title, organisation, email, role, salt } = person
  return digestOf({ fullName, title, organisation, email, role }, salt)
}

/** What the database's refusal means; anything else is thrown on. */
export function notAdmitted(error: Error & { cause?: { constraint?: string } }): NotAdmitted {
  switch (error.cause?.constraint) {
    case 'delegation_seats':
      return 'no-seat-left'
    case 'delegation_sponsored':
      return 'no-sponsorship-left'
    case 'people_email_once':
      return 'address-taken'
    default:
      throw error
  }
}

function sponsorshipOf(named: NamedPerson, hold: boolean): Person['sponsorship'] {
  if (named.sponsorship !== 'asked') return 'not-asked'
  return hold ? 'held' : 'asked'
}

async function nextPosition(act: Act, delegationId: string): Promise<number> {
  const [last] = await act.tx
    .select({ position: sql<number>`coalesce(${max(people.position)}, 0)::int` })
    .from(people)
    .where(eq(people.delegationId, delegationId))
  return (last?.position ?? 0) + 1
}
