import '../events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Mailing } from '../../../platform/messages/mailing/schema.ts'
import { type Dispatch, dispatches } from '../schema.ts'

/** Keeps that a letter or a reminder went to an invitee by a channel, with its message. */
export async function keepDispatch(
  act: Act,
  mailing: Mailing,
  sent: Pick<Dispatch, 'inviteeId' | 'channelId' | 'kind' | 'letterId' | 'messageId'>,
): Promise<void> {
  const [dispatch] = await act.tx
    .insert(dispatches)
    .values({ ...sent, conferenceId: act.conferenceId, mailingId: mailing.id, postedAt: act.at })
    .returning()
  if (!dispatch) throw new Error('The dispatch was not stored')
  record(act, 'invitation.dispatched', {
    about: [`invitee:${sent.inviteeId}`, `message:${sent.messageId}`],
    facts: { kind: sent.kind },
    subject: dispatch,
  })
}
