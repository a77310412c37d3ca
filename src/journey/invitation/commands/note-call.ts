import '../events.ts'
import { and, eq } from 'drizzle-orm'
import { channels, invitees } from '../../../conference/schema.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type TelephoneCall, telephoneCalls } from '../schema.ts'

/** A call as it is noted. `spokeWith` null: nobody answered. */
export type CallGiven = Pick<TelephoneCall, 'channelId' | 'calledAt' | 'spokeWith' | 'said' | 'ringAgainOn'>

/** Notes a call about an invitation. The last one says when to ring again. Undefined where there is no such invitee or channel. */
export async function noteCall(
  act: Act,
  inviteeId: string,
  given: CallGiven,
): Promise<TelephoneCall | undefined> {
  const [invitee] = await act.tx
    .select({ id: invitees.id })
    .from(invitees)
    .where(and(eq(invitees.id, inviteeId), eq(invitees.conferenceId, act.conferenceId)))
  if (!invitee || !(await isChannelOf(act, inviteeId, given.channelId))) return undefined
  const [call] = await act.tx
    .insert(telephoneCalls)
    .values({
      ...given,
      conferenceId: act.conferenceId,
      inviteeId,
      notedBy: actorOf(act.by),
      notedAt: act.at,
    })
    .returning()
  if (!call) throw new Error('The call was not stored')
  record(act, 'call.noted', {
    about: [`invitee:${inviteeId}`],
    facts: { reached: call.spokeWith !== null, ringAgainOn: call.ringAgainOn },
    subject: call,
  })
  return call
}

async function isChannelOf(act: Act, inviteeId: string, channelId: string | null): Promise<boolean> {
  if (!channelId) return true
  const [channel] = await act.tx
    .select({ id: channels.id })
    .from(channels)
    .where(and(eq(channels.id, channelId), eq(channels.inviteeId, inviteeId)))
  return channel !== undefined
}
