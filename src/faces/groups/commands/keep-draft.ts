import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import type { GroupGiven } from '../form.ts'
import { type GroupDraft, groupDrafts } from '../schema.ts'

/** Keeps a new message to a group as a draft. */
export async function draftGroupMessage(act: Act, given: GroupGiven): Promise<GroupDraft> {
  const [draft] = await act.tx
    .insert(groupDrafts)
    .values({
      ...given,
      conferenceId: act.conferenceId,
      writtenBy: actorOf(act.by),
      changedAt: act.at,
    })
    .returning()
  if (!draft) throw new Error('The draft was not stored')
  record(act, 'groupMessage.drafted', { about: [`group-message:${draft.id}`], subject: draft })
  return draft
}

/** Changes a draft as it was seen; undefined where a colleague has changed it meanwhile, or has thrown it away. */
export async function changeGroupMessage(
  act: Act,
  id: string,
  version: number,
  given: GroupGiven,
): Promise<GroupDraft | undefined> {
  const [draft] = await act.tx
    .update(groupDrafts)
    .set({ ...given, writtenBy: actorOf(act.by), changedAt: act.at, version: version + 1 })
    .where(
      and(
        eq(groupDrafts.id, id),
        eq(groupDrafts.conferenceId, act.conferenceId),
        eq(groupDrafts.version, version),
        isNull(groupDrafts.discardedAt),
      ),
    )
    .returning()
  if (draft) record(act, 'groupMessage.changed', { about: [`group-message:${id}`], subject: draft })
  return draft
}

/** Throws a draft away. What was sent from it stays. Twice is once. */
export async function discardGroupMessage(act: Act, id: string): Promise<void> {
  const [draft] = await act.tx
    .update(groupDrafts)
    .set({ discardedAt: act.at })
    .where(
      and(
        eq(groupDrafts.id, id),
        eq(groupDrafts.conferenceId, act.conferenceId),
        isNull(groupDrafts.discardedAt),
      ),
    )
    .returning()
  if (draft) record(act, 'groupMessage.discarded', { about: [`group-message:${id}`], subject: draft })
}
