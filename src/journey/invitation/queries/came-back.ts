import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** Channels by which no letter has reached the invitee: how many, and the one that has waited longest. */
export type CameBack = { count: number; oldest: { id: string; text: string; at: Date } | undefined }

/** The channels on which every letter that went came back, or was not taken by our own mail server. One query. */
export async function cameBack({ drizzle }: Database, conferenceId: string): Promise<CameBack> {
  const { rows } = await drizzle.execute<{ id: string; text: string; at: string; count: number }>(sql`
    select channel.invitee_id as id, channel.name as text, (count(*) over ())::int as count,
      max(coalesce(report.at, dispatch.posted_at)) as at
    from dispatches dispatch
    join channels channel on channel.id = dispatch.channel_id
    join messages message on message.id = dispatch.message_id
    left join lateral (
      select outcome, at from delivery_reports
      where message_id = message.id and outcome <> 'delayed'
      order by at desc, id limit 1
    ) report on true
    where dispatch.conference_id = ${conferenceId} and dispatch.kind = 'invitation'
    group by channel.id
    having bool_and(coalesce(report.outcome = 'bounced', message.status = 'given-up'))
    order by at limit 1`)
  const [oldest] = rows
  return {
    count: oldest?.count ?? 0,
    oldest: oldest && { id: oldest.id, text: oldest.text, at: new Date(oldest.at) },
  }
}
