import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type GroupDraft, groupDrafts } from '../schema.ts'

/** A draft of this conference that nobody has thrown away. */
export async function draftById(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  id: string,
): Promise<GroupDraft | undefined> {
  if (!isUuid(id)) return undefined
  const [draft] = await tx
    .select()
    .from(groupDrafts)
    .where(
      and(
        eq(groupDrafts.id, id),
        eq(groupDrafts.conferenceId, conferenceId),
        isNull(groupDrafts.discardedAt),
      ),
    )
  return draft
}

/** The drafts of a conference, the one changed last first. */
export function draftsOf({ drizzle }: Database, conferenceId: string): Promise<GroupDraft[]> {
  return drizzle
    .select()
    .from(groupDrafts)
    .where(and(eq(groupDrafts.conferenceId, conferenceId), isNull(groupDrafts.discardedAt)))
    .orderBy(desc(groupDrafts.changedAt))
    .limit(100)
}
