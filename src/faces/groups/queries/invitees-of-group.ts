import type { Definition } from '../../../conference/definition/definition.ts'
import type { Answer } from '../../../journey/invitation/answers.ts'
import { invitationLines } from '../../../journey/invitation/queries/invitation-lines.ts'
import { channelsToInvite, circleOf, heldReason } from '../../../journey/invitation/rules/channels.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import type { NewRecipient } from '../../../platform/messages/mailing/prepare-mailing.ts'
import type { Audience } from '../audience.ts'
import type { Member } from './people-of-group.ts'

type Invitees = Extract<Audience, { whom: 'invitees' }>

/** What is known around the group: how the invitees stand, and whether this is the demonstration. */
export type Around = {
  definition: Definition
  answers: ReadonlyMap<string, Answer>
  demonstration: boolean
}

/** An invitee of a group, reached by the channels of the letter; held back where the letter would be as well. */
export type InvitedMember = Member & { held: NewRecipient['held'] }

/** The invitees of a group, by number; or one of them, where it is still in it. */
export async function inviteesOfGroup(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  group: Invitees,
  around: Around,
  inviteeId?: string,
): Promise<InvitedMember[]> {
  const { definition, answers, demonstration } = around
  const lines = await invitationLines(tx, conferenceId, inviteeId)
  return lines
    .filter(({ invitee }) => !group.language || invitee.language === group.language)
    .filter(({ invitee }) => !group.circle || circleOf(invitee, definition)?.id === group.circle)
    .filter(({ invitee }) => !group.answer || (answers.get(invitee.id) ?? 'none') === group.answer)
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
    .flatMap(({ invitee, channels, hold }) => {
      const circle = circleOf(invitee, definition)
      const ways = circle ? channelsToInvite(channels, circle) : []
      return ways.map((channel) => {
        const reason = heldReason(channel, { onHold: hold !== null, languageCleared: true, demonstration })
        return {
          subject: `channel:${channel.id}`,
          address: channel.address,
          name: channel.name,
          language: invitee.language,
          invitee: { names: invitee.names, acronym: invitee.acronym },
          about: [`invitee:${invitee.id}`],
          held: reason && { reason, note: hold?.reason ?? null },
        }
      })
    })
}
