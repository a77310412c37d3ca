import '../mission-events.ts'
import { and, eq, sql } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type NoteDraft, noteDrafts } from '../schema.ts'
import type { Changed } from './lock-note.ts'

/** Whose draft it is: of one channel of an invitee. */
export type DraftOwner = { channelId: string; inviteeId: string }

/** What a change makes of a draft. */
export type DraftChange = Partial<Pick<NoteDraft, 'form' | 'documents' | 'language' | 'state' | 'noteId'>>

/**
 * Changes what a mission prepares, and begins it where nothing is open. `version` is the one that the page showed, 0 where it showed
 * none: when a colleague has changed the draft since, the answer is 'changed' and nothing is overwritten. Without a version the change
 * only adds to what is there.
 */
export async function changeDraft(
  act: Act,
  owner: DraftOwner,
  version: number | undefined,
  change: (draft: NoteDraft) => DraftChange,
): Promise<NoteDraft | Changed> {
  const { draft, isNew } = await openDraft(act, owner)
  if (!isNew && version !== undefined && version !== draft.version) return 'changed'

  const [changed] = await act.tx
    .update(noteDrafts)
    .set({ ...change(draft), changedAt: act.at, version: sql`${noteDrafts.version} + 1` })
    .where(eq(noteDrafts.id, draft.id))
    .returning()
  if (!changed) throw new Error('The draft was locked and is not there')
  record(act, eventOf(changed), {
    about: [`draft:${changed.id}`, `invitee:${owner.inviteeId}`],
    facts: { people: changed.form?.people.length ?? 0, documents: changed.documents.length },
    subject: changed,
  })
  return changed
}

/** The open draft of a channel, locked until the act ends. Of two who begin at once, the second finds what the first began. */
async function openDraft(act: Act, owner: DraftOwner): Promise<{ draft: NoteDraft; isNew: boolean }> {
  const [begun] = await act.tx
    .insert(noteDrafts)
    .values({
      ...owner,
      conferenceId: act.conferenceId,
      state: 'open',
      language: 'en',
      createdAt: act.at,
      changedAt: act.at,
    })
    .onConflictDoNothing()
    .returning()
  if (begun) return { draft: begun, isNew: true }
  const [found] = await act.tx
    .select()
    .from(noteDrafts)
    .where(and(eq(noteDrafts.channelId, owner.channelId), eq(noteDrafts.state, 'open')))
    .for('update')
  // A colleague sent or discarded it in the same moment: another one is begun.
  return found ? { draft: found, isNew: false } : openDraft(act, owner)
}

function eventOf({ state }: NoteDraft) {
  if (state === 'open') return 'noteDraft.changed'
  return state === 'sent' ? 'noteDraft.sent' : 'noteDraft.discarded'
}
