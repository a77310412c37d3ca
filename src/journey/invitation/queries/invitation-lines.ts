import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Channel, channels, type Invitee, invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import type { DispatchFacts } from '../rules/dispatch-state.ts'
import { invitationHolds, invitations } from '../schema.ts'

type Reader = Database['drizzle'] | Transaction

/** A letter or reminder that went by a channel, with what became of its message. */
export type DispatchLine = DispatchFacts & {
  id: string
  channelId: string
  kind: 'invitation' | 'corrigendum' | 'reminder'
  letterId: string | null
  letterNumber: number | null
  messageId: string
  mailingId: string
  address: string
  postedAt: Date
}

/** A channel with what went by it, the newest first. */
export type ChannelLine = Channel & { dispatches: DispatchLine[] }

/** An invitee with its number, its channels and what went by them, and why nothing is sent to it, where that is so. */
export type InvitationLine = {
  invitee: Invitee
  number: number | null
  hold: { reason: string; heldAt: Date; heldBy: string } | null
  channels: ChannelLine[]
}

/** The invitees of a conference, or one of them, in no order. Three queries. */
export async function invitationLines(
  tx: Reader,
  conferenceId: string,
  inviteeId?: string,
): Promise<InvitationLine[]> {
  const wanted = and(
    eq(invitees.conferenceId, conferenceId),
    inviteeId ? eq(invitees.id, inviteeId) : undefined,
  )
  const { reason, heldAt, heldBy } = invitationHolds
  const found = await tx
    .select({ invitee: invitees, number: invitations.number, hold: { reason, heldAt, heldBy } })
    .from(invitees)
    .leftJoin(invitations, eq(invitations.inviteeId, invitees.id))
    .leftJoin(
      invitationHolds,
      and(eq(invitationHolds.inviteeId, invitees.id), isNull(invitationHolds.endedAt)),
    )
    .where(wanted)
  const ways = await tx
    .select({ channel: channels })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(wanted)
  const sent = Map.groupBy(await dispatchLines(tx, conferenceId, inviteeId), ({ channelId }) => channelId)
  const waysOf = Map.groupBy(ways, ({ channel }) => channel.inviteeId)
  return found.map((line) => ({
    ...line,
    channels: (waysOf.get(line.invitee.id) ?? []).map(({ channel }) => ({
      ...channel,
      dispatches: sent.get(channel.id) ?? [],
    })),
  }))
}

async function dispatchLines(
  tx: Reader,
  conferenceId: string,
  inviteeId: string | undefined,
): Promise<DispatchLine[]> {
  const { rows } = await tx.execute<DispatchLine & { postedAt: string }>(sql`
    select dispatch.id, dispatch.channel_id as "channelId", dispatch.kind, dispatch.letter_id as "letterId", letter.number as "letterNumber",
      dispatch.message_id as "messageId", dispatch.mailing_id as "mailingId", message.to_address as address,
      dispatch.posted_at as "postedAt", message.status, message.last_error as error,
      report.outcome as report, report.reason
    from dispatches dispatch
    join messages message on message.id = dispatch.message_id
    left join letters letter on letter.id = dispatch.letter_id
    left join lateral (
      select outcome, reason from delivery_reports
      where message_id = message.id and outcome <> 'delayed'
      order by at desc, id limit 1
    ) report on true
    where dispatch.conference_id = ${conferenceId}
      ${inviteeId ? sql`and dispatch.invitee_id = ${inviteeId}` : sql``}
    order by dispatch.posted_at desc, dispatch.id`)
  return rows.map((row) => ({ ...row, postedAt: new Date(row.postedAt) }))
}
