import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import { type Channel, channels, type Invitee, invitees } from '../../conference/schema.ts'

/** An invitee by its code, with the channel by which it writes. */
export type SendingMission = { invitee: Invitee; channel: Channel; address: string }

/** Whom the demonstration lets write: by its mission in Geneva, else by what it has. */
export async function missionByCode({ database, conference }: Office, code: string): Promise<SendingMission> {
  const [found] = await database.drizzle
    .select({ invitee: invitees, channel: channels })
    .from(invitees)
    .innerJoin(channels, eq(channels.inviteeId, invitees.id))
    .where(
      and(eq(invitees.conferenceId, conference.id), eq(invitees.code, code), isNotNull(channels.address)),
    )
    .orderBy(sql`${channels.kind} = 'geneva' desc`, asc(channels.kind))
    .limit(1)
  if (!found?.channel.address) throw new Error(`Nobody writes for ${code} in the demonstration`)
  return { ...found, address: found.channel.address }
}
