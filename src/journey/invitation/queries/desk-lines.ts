import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Answer, AnswersOf } from '../answers.ts'
import { channelsToInvite, circleOf } from '../rules/channels.ts'
import { type ChannelState, channelState } from '../rules/dispatch-state.ts'
import { standingInvitation } from '../rules/what-is-missing.ts'
import { type ChannelLine, type InvitationLine, invitationLines } from './invitation-lines.ts'

/** A channel by which the letter goes or went, and where it stands there. */
export type Way = { channel: ChannelLine; state: ChannelState }

/** An invitee as the desk sees its invitation. */
export type DeskLine = InvitationLine & {
  /** The circle of the letter; undefined where the conference invites nobody of its kind. */
  circle: string | undefined
  ways: Way[]
  answer: Answer
  /** The State within whose delegation it counts has answered. */
  isAnsweredByState: boolean
}

/** What the lists of the desk are made of. */
export type DeskReader = {
  database: Database
  conferenceId: string
  definition: DefinitionValues
  answersOf: AnswersOf
}

/** The invitations of a conference, or that of one invitee, by their numbers. */
export async function deskLines(reader: DeskReader, inviteeId?: string): Promise<DeskLine[]> {
  const { database, conferenceId, definition, answersOf } = reader
  const [lines, answers] = await Promise.all([
    invitationLines(database.drizzle, conferenceId, inviteeId),
    answersOf(conferenceId),
  ])
  const answerOf = (id: string | null) => (id && answers.get(id)) || 'none'
  const collator = new Intl.Collator('en')
  return lines
    .map((line) => ({
      ...line,
      circle: circleOf(line.invitee, definition)?.id,
      ways: waysOf(line, definition),
      answer: answerOf(line.invitee.id),
      isAnsweredByState: answerOf(line.invitee.countsWithin) !== 'none',
    }))
    .sort(
      (a, b) =>
        (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
        Number(b.invitee.kind === 'state') - Number(a.invitee.kind === 'state') ||
        collator.compare(a.invitee.names.en ?? '', b.invitee.names.en ?? ''),
    )
}

/** The channels by which the letter is to go now, and those by which it has gone before. */
function waysOf({ invitee, channels }: InvitationLine, definition: DefinitionValues): Way[] {
  const circle = circleOf(invitee, definition)
  const wanted = circle ? channelsToInvite(channels, circle) : []
  const gone = channels.filter((one) => !wanted.includes(one) && one.dispatches.length > 0)
  return [...wanted, ...gone].map((channel) => ({
    channel,
    state: channelState(standingInvitation(channel.dispatches)),
  }))
}
