import { eq } from 'drizzle-orm'
import { isLanguageCleared } from '../../conference/office/language-approval.ts'
import type { Office } from '../../conference/office/office.ts'
import { channels } from '../../conference/schema.ts'
import type { AnswersOf } from '../../journey/invitation/answers.ts'
import type { Composers, Looking } from '../../platform/messages/mailing/composer.ts'
import type { MailingRecipient } from '../../platform/messages/mailing/schema.ts'
import { groupKind } from './commands/prepare-group.ts'
import type { GroupGiven } from './form.ts'
import { groupMail } from './group-mail.tsx'
import { type InvitedMember, inviteesOfGroup } from './queries/invitees-of-group.ts'
import { type Member, peopleOfGroup } from './queries/people-of-group.ts'
import { writtenFor } from './recipients-of.ts'

/** Words messages to groups. Whoever has left the group since the list was made, or has another address, is held back. */
export function groupComposers(
  office: Pick<Office, 'definition' | 'settings'>,
  answersOf: AnswersOf,
): Composers {
  return {
    [groupKind]: {
      compose: async (looking, { payload }, recipient) => {
        const { audience, texts, otherwise } = payload as Pick<GroupGiven, 'audience' | 'texts' | 'otherwise'>
        const member = await memberOf(office, answersOf, looking, audience, recipient)
        if (!member) return { hold: 'left-group' }
        if (!member.address) return { hold: 'no-address' }
        if (member.address !== recipient.address) return { hold: 'address-changed' }
        const language = writtenFor(member.language, { texts, otherwise })
        const text = language && texts[language]
        if (!text) return { hold: 'no-text' }
        const definition = office.definition()
        const cleared = await isLanguageCleared(looking.tx, looking.conferenceId, definition, language)
        return {
          mail: groupMail(definition, language, text, member),
          language,
          about: member.about,
          ...(cleared ? {} : { heldFor: 'language' }),
        }
      },
    },
  }
}

/** The recipient as a member of the group today. */
async function memberOf(
  office: Pick<Office, 'definition' | 'settings'>,
  answersOf: AnswersOf,
  { tx, conferenceId }: Looking,
  audience: GroupGiven['audience'],
  { subject }: MailingRecipient,
): Promise<Member | InvitedMember | undefined> {
  const [kind, id = ''] = subject.split(':')
  if (audience.whom === 'people')
    return kind === 'person' ? (await peopleOfGroup(tx, conferenceId, audience, id))[0] : undefined
  const [channel] = await tx
    .select({ inviteeId: channels.inviteeId })
    .from(channels)
    .where(eq(channels.id, id))
  if (!channel) return undefined
  const around = {
    definition: office.definition(),
    answers: audience.answer ? await answersOf(conferenceId) : new Map(),
    demonstration: office.settings.demonstration,
  }
  const members = await inviteesOfGroup(tx, conferenceId, audience, around, channel.inviteeId)
  return members.find((member) => member.subject === subject)
}
