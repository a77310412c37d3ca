import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { invitees } from '../../../conference/schema.ts'
import { revokeLinks } from '../../../platform/auth/personal-links.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { delegations, type Person } from '../../nomination/schema.ts'
import { type LinkReason, linkMail, soonMail } from '../mails/link-mail.ts'
import { languageOf, postToPerson } from '../mails/post-to-person.tsx'
import { isOpen } from '../rules/opening.ts'
import { type Registration, registrations } from '../schema.ts'

/**
 * REG-1: sends the personal link to the person's address. One to a new address takes the earlier ones back. Before the opening day the
 * mail says when the link will come. Somebody without an address gets none: 'no-address'.
 */
export async function sendLink(
  act: Act,
  definition: Definition,
  { registration, person }: { registration: Registration; person: Person },
  { reason, words }: { reason: LinkReason; words?: string },
): Promise<'sent' | 'soon' | 'no-address'> {
  const sender = await senderOf(act, definition, person)
  const linkAddress = person.email?.toLowerCase() ?? null
  if (!isOpen(definition, act.at)) {
    if ((await postToPerson(act, definition, person, soonMail(definition, person, sender))) === 'no-address')
      return 'no-address'
    await act.tx.update(registrations).set({ linkAddress }).where(eq(registrations.id, registration.id))
    return 'soon'
  }

  const mail = linkMail(definition, person, { sender, reason, ...(words ? { words } : {}) })
  if ((await postToPerson(act, definition, person, mail)) === 'no-address') return 'no-address'
  if (reason === 'new-address')
    await revokeLinks(act.tx, { purpose: 'registration', subjectId: person.id }, 'address-changed')
  const [after] = await act.tx
    .update(registrations)
    .set({
      linkSentAt: act.at,
      linkAddress,
      linkRevokedAt: null,
      ...(registration.state === 'to-send' ? { state: 'link-sent' as const } : {}),
    })
    .where(eq(registrations.id, registration.id))
    .returning()
  record(act, 'registration.linkSent', {
    about: [`person:${person.id}`, `delegation:${person.delegationId}`],
    facts: { kind: reason },
    subject: { registration: after ?? registration, person },
  })
  return 'sent'
}

/** Who named the person, in the language of the mail. */
async function senderOf(act: Act, definition: Definition, person: Person): Promise<string> {
  const [found] = await act.tx
    .select({ names: invitees.names })
    .from(delegations)
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(eq(delegations.id, person.delegationId))
  return found?.names[languageOf(definition, person)] ?? found?.names.en ?? ''
}
