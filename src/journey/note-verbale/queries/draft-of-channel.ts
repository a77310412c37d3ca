import { and, eq } from 'drizzle-orm'
import { type NoteDraft, noteDrafts } from '../schema.ts'
import type { Reader } from './records-about.ts'

/** What a channel's people are preparing; undefined where nothing is open. */
export async function draftOfChannel(tx: Reader, channelId: string): Promise<NoteDraft | undefined> {
  const [draft] = await tx
    .select()
    .from(noteDrafts)
    .where(and(eq(noteDrafts.channelId, channelId), eq(noteDrafts.state, 'open')))
  return draft
}
