import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { definitionOfVersion } from '../queries/definition-of-version.ts'
import { type LetterClearance, letterClearances } from '../schema.ts'
import { lockLetter } from './lock-letter.ts'

/** What staff record: who cleared it, on which day, how they said so, and where that is to be seen. */
export type ClearanceGiven = Pick<LetterClearance, 'signatory' | 'clearedOn' | 'how' | 'note'> & {
  /** The words that were seen: those of the draft when the form was opened. */
  definitionHash: string
}

/**
 * Records that a signatory has cleared the words of a draft (INV-2). 'changed': the draft says something else by now. 'signed': too
 * late. Recorded twice is once.
 */
export async function clearLetter(
  act: Act,
  id: string,
  given: ClearanceGiven,
): Promise<'cleared' | 'changed' | 'signed' | undefined> {
  const letter = await lockLetter(act, id)
  if (!letter) return undefined
  if (letter.state === 'signed') return 'signed'
  if (letter.definitionHash !== given.definitionHash) return 'changed'
  const { signatories } = await definitionOfVersion(act.tx, act.conferenceId, letter.definitionVersion)
  if (!signatories.some((one) => one.id === given.signatory)) return undefined

  const [cleared] = await act.tx
    .insert(letterClearances)
    .values({ letterId: id, ...given, recordedAt: act.at, recordedBy: actorOf(act.by) })
    .onConflictDoNothing()
    .returning()
  if (cleared)
    record(act, 'letter.cleared', {
      about: [`letter:${id}`],
      facts: { value: letter.number, from: given.signatory, how: given.how },
      subject: cleared,
    })
  return 'cleared'
}

/** Takes a clearance back that was recorded by mistake, or that the signatory takes back. A signed letter keeps its own. */
export async function withdrawClearance(
  act: Act,
  id: string,
  clearanceId: string,
): Promise<LetterClearance | undefined> {
  const letter = await lockLetter(act, id)
  if (letter?.state !== 'drafted') return undefined
  const [withdrawn] = await act.tx
    .update(letterClearances)
    .set({ withdrawnAt: act.at, withdrawnBy: actorOf(act.by) })
    .where(
      and(
        eq(letterClearances.id, clearanceId),
        eq(letterClearances.letterId, id),
        isNull(letterClearances.withdrawnAt),
      ),
    )
    .returning()
  if (withdrawn)
    record(act, 'clearance.withdrawn', {
      about: [`letter:${id}`],
      facts: { value: letter.number, from: withdrawn.signatory },
      subject: withdrawn,
    })
  return withdrawn
}
