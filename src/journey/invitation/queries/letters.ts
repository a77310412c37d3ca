import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { dispatches, type Letter, type LetterClearance, letterClearances, letters } from '../schema.ts'

type Reader = Database['drizzle'] | Transaction

/** A letter with the clearances that stand for its words. */
export type LetterFile = Letter & { clearances: LetterClearance[]; isSent: boolean }

/** The letter of invitation and its corrigenda, in their order, with the clearances that stand. */
export async function letterFiles(tx: Reader, conferenceId: string): Promise<LetterFile[]> {
  const found = await tx
    .select()
    .from(letters)
    .where(eq(letters.conferenceId, conferenceId))
    .orderBy(asc(letters.number))
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const clearances = await tx
    .select()
    .from(letterClearances)
    .where(and(inArray(letterClearances.letterId, ids), isNull(letterClearances.withdrawnAt)))
    .orderBy(asc(letterClearances.recordedAt))
  const sent = await tx
    .selectDistinct({ letterId: dispatches.letterId, kind: dispatches.kind })
    .from(dispatches)
    .where(eq(dispatches.conferenceId, conferenceId))
  return found.map((letter) => ({
    ...letter,
    clearances: clearances.filter(
      (one) => one.letterId === letter.id && one.definitionHash === letter.definitionHash,
    ),
    isSent: sent.some(({ letterId, kind }) =>
      letter.number === 0 ? kind === 'invitation' : letterId === letter.id,
    ),
  }))
}

/** One letter of this conference. */
export async function letterById(tx: Reader, conferenceId: string, id: string): Promise<Letter | undefined> {
  if (!isUuid(id)) return undefined
  const [letter] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.id, id), eq(letters.conferenceId, conferenceId)))
  return letter
}

/** The signed letters: the invitation first, then its corrigenda. */
export function signedLetters(tx: Reader, conferenceId: string): Promise<Letter[]> {
  return tx
    .select()
    .from(letters)
    .where(and(eq(letters.conferenceId, conferenceId), eq(letters.state, 'signed')))
    .orderBy(asc(letters.number))
}
