import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { type Correspondence, namedPeople } from '../../note-verbale/schema.ts'
import { type Difference, differenceOf } from '../rules/difference.ts'
import { delegationOfInvitee } from './delegation-of-invitee.ts'

/** What a correction or withdrawal changes in the delegation that it names; empty where there is no delegation yet. */
export async function differenceOfNote(
  tx: Database['drizzle'] | Transaction,
  note: Correspondence,
): Promise<Difference[]> {
  const standing = note.inviteeId ? await delegationOfInvitee(tx, note.inviteeId) : undefined
  if (!standing) return []
  const named = await tx
    .select()
    .from(namedPeople)
    .where(and(eq(namedPeople.noteId, note.id), isNull(namedPeople.decision)))
    .orderBy(asc(namedPeople.position))
  const removed = note.reading?.removed.map(({ fullName }) => fullName.value) ?? []
  return differenceOf(standing.people, named, removed)
}
