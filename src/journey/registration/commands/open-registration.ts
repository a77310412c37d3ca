import { and, eq, isNotNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { type Person, people } from '../../nomination/schema.ts'
import { isOpen } from '../rules/opening.ts'
import { registrations } from '../schema.ts'
import { sendLink } from './send-link.ts'

/** REG-1: a confirmed person has a registration, and is told by mail what happens next: once. */
export async function openRegistration(act: Act, definition: Definition, person: Person): Promise<void> {
  const [registration] = await act.tx
    .insert(registrations)
    .values({ conferenceId: act.conferenceId, personId: person.id, state: 'to-send', createdAt: act.at })
    .onConflictDoNothing()
    .returning()
  if (registration) await sendLink(act, definition, { registration, person }, { reason: 'first' })
}

/** REG-1: on the opening day everybody who waits for a link gets it. Gives how many; doing it again sends nothing. */
export async function sendDueLinks(act: Act, definition: Definition): Promise<number> {
  if (!isOpen(definition, act.at)) return 0
  const waiting = await act.tx
    .select({ registration: registrations, person: people })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .where(
      and(
        eq(registrations.conferenceId, act.conferenceId),
        eq(registrations.state, 'to-send'),
        eq(people.state, 'confirmed'),
        isNotNull(people.email),
      ),
    )
    .for('update', { of: registrations, skipLocked: true })
  for (const one of waiting) await sendLink(act, definition, one, { reason: 'first' })
  return waiting.length
}
