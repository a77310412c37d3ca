import '../events.ts'
import { and, eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { PersonsRegistration } from '../queries/registration-of-person.ts'
import { registrations } from '../schema.ts'

/** The delegate came by the personal link for the first time. */
export async function noteOpening(act: Act, { registration, person }: PersonsRegistration): Promise<void> {
  const [opened] = await act.tx
    .update(registrations)
    .set({ state: 'opened', openedAt: act.at })
    .where(and(eq(registrations.id, registration.id), eq(registrations.state, registration.state)))
    .returning()
  if (!opened) return
  record(act, 'registration.opened', {
    about: [`person:${person.id}`, `delegation:${person.delegationId}`],
    subject: { registration: opened, person },
  })
}
