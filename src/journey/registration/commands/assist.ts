import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { lockRegistration, type PersonsRegistration } from '../queries/registration-of-person.ts'
import { registrations } from '../schema.ts'

/** The ways by which a person is registered with assistance. */
export const assistanceWays = ['telephone', 'in-person', 'paper', 'video'] as const

/** How somebody is assisted, and who helps besides the officer: a liaison, a brother, an assistant. */
export type Assisting = { way: (typeof assistanceWays)[number]; helper: string }

/**
 * A person asked to be registered with assistance: what staff fill in from now on is recorded as assisted, until it is sent.
 * Nobody is assisted without having asked for it.
 */
export async function assist(
  act: Act,
  personId: string,
  { way, helper }: Assisting,
): Promise<PersonsRegistration | undefined> {
  const found = await lockRegistration(act, personId)
  if (!found || found.registration.state === 'withdrawn') return undefined
  const assistance = { way, helper, since: act.at.toISOString(), notedBy: actorOf(act.by) }
  const [registration] = await act.tx
    .update(registrations)
    .set({ assistance })
    .where(eq(registrations.id, found.registration.id))
    .returning()
  record(act, 'registration.assisted', {
    about: [`person:${personId}`, `delegation:${found.person.delegationId}`],
    facts: { way },
    subject: { ...found, registration: registration ?? found.registration },
  })
  return { ...found, registration: registration ?? found.registration }
}
