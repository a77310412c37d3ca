import { and, eq } from 'drizzle-orm'
import { channels, invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type ChannelLine, type InvitationLine, invitationLines } from './invitation-lines.ts'

/** The invitation behind a channel of this conference, and the channel itself. */
export async function invitationOfChannel(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  channelId: string,
): Promise<{ line: InvitationLine; channel: ChannelLine } | undefined> {
  if (!isUuid(channelId)) return undefined
  const [found] = await tx
    .select({ inviteeId: channels.inviteeId })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(and(eq(channels.id, channelId), eq(invitees.conferenceId, conferenceId)))
  const [line] = found ? await invitationLines(tx, conferenceId, found.inviteeId) : []
  const channel = line?.channels.find(({ id }) => id === channelId)
  return line && channel ? { line, channel } : undefined
}
