import { and, asc, eq, inArray } from 'drizzle-orm'
import { channels, invitees } from '../../../conference/schema.ts'
import type { Database } from '../../../platform/database/database.ts'

/** The first invitee by number with a mission in Geneva or an office: the letter is shown as it would have it. */
export async function sampleChannel(
  drizzle: Database['drizzle'],
  conferenceId: string,
): Promise<{ channelId: string; names: Record<string, string>; acronym: string | null } | undefined> {
  const [sample] = await drizzle
    .select({ channelId: channels.id, names: invitees.names, acronym: invitees.acronym })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(and(eq(invitees.conferenceId, conferenceId), inArray(channels.kind, ['geneva', 'office'])))
    .orderBy(asc(channels.kind), asc(invitees.code))
    .limit(1)
  return sample
}
