import '../events.ts'
import { eq } from 'drizzle-orm'
import { revokeLinks } from '../../../platform/auth/personal-links.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { lockRegistration } from '../queries/registration-of-person.ts'
import { type Registration, registrations } from '../schema.ts'

/** Takes back every personal link of a person, and ends the pages that are open by one. */
export async function revokeLink(act: Act, personId: string): Promise<Registration | undefined> {
  const found = await lockRegistration(act, personId)
  if (!found) return undefined
  await revokeLinks(act.tx, { purpose: 'registration', subjectId: personId }, 'by-staff')
  const [registration = found.registration] = await act.tx
    .update(registrations)
    .set({ linkRevokedAt: act.at })
    .where(eq(registrations.id, found.registration.id))
    .returning()
  record(act, 'registration.linkRevoked', {
    about: [`person:${personId}`, `delegation:${found.person.delegationId}`],
    subject: { registration, person: found.person },
  })
  return registration
}
