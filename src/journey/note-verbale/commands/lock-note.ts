import { and, eq, sql } from 'drizzle-orm'
import type { Act } from '../../../platform/journal/act.ts'
import { type Correspondence, correspondence } from '../schema.ts'

/** A colleague changed the Note since the page was opened: nothing was overwritten. */
export type Changed = 'changed'

/**
 * Locks a Note's row until the act ends. `version` is the one that the officer's page showed: when the Note has moved on
 * since, the answer is 'changed'. undefined: there is no such Note in this conference.
 */
export async function lockNote(
  act: Act,
  id: string,
  version?: number,
): Promise<Correspondence | Changed | undefined> {
  const [note] = await act.tx
    .select()
    .from(correspondence)
    .where(and(eq(correspondence.id, id), eq(correspondence.conferenceId, act.conferenceId)))
    .for('update')
  if (note && version !== undefined && note.version !== version) return 'changed'
  return note
}

/** Writes a change to a locked Note and raises its version. */
export async function changeNote(
  act: Act,
  note: Correspondence,
  changes: Partial<Omit<Correspondence, 'id' | 'version'>>,
): Promise<Correspondence> {
  const [changed] = await act.tx
    .update(correspondence)
    .set({ ...changes, version: sql`${correspondence.version} + 1` })
    .where(eq(correspondence.id, note.id))
    .returning()
  if (!changed) throw new Error('The Note was locked and is not there')
  return changed
}
