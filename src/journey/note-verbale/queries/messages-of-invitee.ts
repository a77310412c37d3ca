import { and, desc, eq, isNull, notInArray, or } from 'drizzle-orm'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type Correspondence, correspondence, type NoteDraft, noteDrafts } from '../schema.ts'
import type { Reader } from './records-about.ts'

/** A message of an invitee, and what was prepared for it on the portal, where it came that way. */
export type OwnMessage = { note: Correspondence; draft: NoteDraft | undefined }

/** One message of an invitee; undefined for anybody else's, whatever the id. */
export async function messageOfInvitee(
  tx: Reader,
  inviteeId: string,
  id: string,
): Promise<OwnMessage | undefined> {
  if (!isUuid(id)) return undefined
  const [note] = await tx
    .select()
    .from(correspondence)
    .where(and(eq(correspondence.id, id), eq(correspondence.inviteeId, inviteeId)))
  if (!note) return undefined
  const [draft] = await tx.select().from(noteDrafts).where(eq(noteDrafts.noteId, id))
  return { note, draft }
}

/** The last message in which an invitee named people; undefined where there is none. */
export async function lastNomination(tx: Reader, inviteeId: string): Promise<Correspondence | undefined> {
  const notes = await messagesOfInvitee(tx, inviteeId)
  return notes.find(
    ({ kind, outcome }) => (kind === 'nomination' || kind === 'correction') && outcome !== 'filed',
  )
}

/** What an invitee has sent, the newest first: nothing that was filed as none of our business. */
export function messagesOfInvitee(tx: Reader, inviteeId: string): Promise<Correspondence[]> {
  return tx
    .select()
    .from(correspondence)
    .where(
      and(
        eq(correspondence.inviteeId, inviteeId),
        or(isNull(correspondence.kind), notInArray(correspondence.kind, ['not-for-us', 'junk'])),
      ),
    )
    .orderBy(desc(correspondence.receivedAt), desc(correspondence.createdAt))
}
