import type { Database, Transaction } from '../../platform/database/database.ts'
import { isLanguage, type Language } from '../../platform/i18n/language.ts'
import type { NewRecipient } from '../../platform/messages/mailing/prepare-mailing.ts'
import type { GroupGiven } from './form.ts'
import { type Around, inviteesOfGroup } from './queries/invitees-of-group.ts'
import { type Member, peopleOfGroup } from './queries/people-of-group.ts'

/** What decides in which language somebody is written to. */
export type Written = Pick<GroupGiven, 'texts' | 'otherwise'>

/** A member of a group, whom something may hold back. */
export type GroupMember = Member & { held?: NewRecipient['held'] }

/** The members of a group as it is now. */
export function membersOf(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  audience: GroupGiven['audience'],
  around: Around,
): Promise<GroupMember[]> {
  return audience.whom === 'people'
    ? peopleOfGroup(tx, conferenceId, audience)
    : inviteesOfGroup(tx, conferenceId, audience, around)
}

/** A member as a recipient, in the language of the message to them; held back where nothing is written for them. */
export function recipientFrom(member: GroupMember, written: Written): NewRecipient {
  const { subject, address, name, language: own, held } = member
  const language = writtenFor(own, written)
  const spoken = isLanguage(own) ? own : 'en'
  return {
    subject,
    address,
    name,
    language: language ?? spoken,
    held: held ?? (language ? undefined : { reason: 'no-text' }),
  }
}

/** The language in which somebody is written to: their own where it is written, else the other one, else none. */
export function writtenFor(own: string, { texts, otherwise }: Written): Language | undefined {
  if (isLanguage(own) && texts[own]) return own
  return otherwise && texts[otherwise] ? otherwise : undefined
}
