import { eq } from 'drizzle-orm'
import type { Act } from '../../../platform/journal/act.ts'
import { prepareMailing } from '../../../platform/messages/mailing/prepare-mailing.ts'
import type { Mailing } from '../../../platform/messages/mailing/schema.ts'
import { draftById } from '../queries/draft-by-id.ts'
import type { Around } from '../queries/invitees-of-group.ts'
import { membersOf, recipientFrom } from '../recipients-of.ts'
import { groupDrafts } from '../schema.ts'

/** What the mailing keeps of the message: what is confirmed is what leaves, whatever becomes of the draft. */
export const groupKind = 'group-message'

/** Makes the list of a message to a group. 'nobody' where the group is empty; undefined where there is no such draft. */
export async function prepareGroup(
  act: Act,
  id: string,
  around: Around,
): Promise<Mailing | 'nobody' | undefined> {
  const draft = await draftById(act.tx, act.conferenceId, id)
  if (!draft) return undefined
  const { title, audience, texts } = draft
  const { otherwise } = draft
  const members = await membersOf(act.tx, act.conferenceId, audience, around)
  const recipients = members.map((member) => recipientFrom(member, { texts, otherwise }))
  if (recipients.length === 0) return 'nobody'
  const mailing = await prepareMailing(act, {
    kind: groupKind,
    title,
    payload: { audience, texts, otherwise },
    recipients,
  })
  await act.tx.update(groupDrafts).set({ mailingId: mailing.id }).where(eq(groupDrafts.id, id))
  return mailing
}
