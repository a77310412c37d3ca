import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { definitionOfVersion } from '../queries/definition-of-version.ts'
import { missingClearances } from '../rules/letter-state.ts'
import { letterClearances } from '../schema.ts'
import { changeLetter, lockLetter } from './lock-letter.ts'
import { numberInvitees } from './number-invitees.ts'

/**
 * Records that the letter was signed: from now on its words are frozen, and every invitee has a number. Each signatory must have
 * cleared these words (INV-2): the database holds it too.
 */
export async function signLetter(
  act: Act,
  id: string,
  given: { definitionHash: string; note: string },
): Promise<'signed' | 'changed' | 'not-cleared' | undefined> {
  const letter = await lockLetter(act, id)
  if (!letter) return undefined
  if (letter.state === 'signed') return 'signed'
  if (letter.definitionHash !== given.definitionHash) return 'changed'
  const { signatories } = await definitionOfVersion(act.tx, act.conferenceId, letter.definitionVersion)
  const clearances = await act.tx
    .select({ signatory: letterClearances.signatory })
    .from(letterClearances)
    .where(
      and(
        eq(letterClearances.letterId, id),
        eq(letterClearances.definitionHash, letter.definitionHash),
        isNull(letterClearances.withdrawnAt),
      ),
    )
  if (missingClearances({ clearances }, signatories).length > 0) return 'not-cleared'

  const signed = await changeLetter(act, id, {
    state: 'signed',
    signedAt: act.at,
    signedBy: actorOf(act.by),
    signatureNote: given.note,
  })
  await numberInvitees(act)
  record(act, 'letter.signed', {
    about: [`letter:${id}`],
    facts: { value: letter.number, version: letter.definitionVersion, hash: letter.definitionHash },
    subject: signed,
  })
  return 'signed'
}
