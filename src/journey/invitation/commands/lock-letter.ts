import { and, desc, eq } from 'drizzle-orm'
import { conferences } from '../../../conference/schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { type Letter, letters } from '../schema.ts'

/** A letter of this conference, locked until the act ends. */
export async function lockLetter(act: Act, id: string): Promise<Letter | undefined> {
  const [letter] = await act.tx
    .select()
    .from(letters)
    .where(and(eq(letters.id, id), eq(letters.conferenceId, act.conferenceId)))
    .for('update')
  return letter
}

/** The newest letter of the conference; two who draft at once come one after the other. */
export async function lockNewestLetter(act: Act): Promise<Letter | undefined> {
  await act.tx
    .select({ id: conferences.id })
    .from(conferences)
    .where(eq(conferences.id, act.conferenceId))
    .for('update')
  const [letter] = await act.tx
    .select()
    .from(letters)
    .where(eq(letters.conferenceId, act.conferenceId))
    .orderBy(desc(letters.number))
    .limit(1)
    .for('update')
  return letter
}

/** Changes a letter that is locked. */
export async function changeLetter(act: Act, id: string, change: Partial<Letter>): Promise<Letter> {
  const [changed] = await act.tx.update(letters).set(change).where(eq(letters.id, id)).returning()
  if (!changed) throw new Error('The letter was locked and is gone')
  return changed
}
