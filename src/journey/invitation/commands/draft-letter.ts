import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { currentDefinition } from '../../../conference/office/current-definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { saysTheSame } from '../letter-words.ts'
import { definitionOfVersion } from '../queries/definition-of-version.ts'
import { type Letter, letterClearances, letters } from '../schema.ts'
import { changeLetter, lockNewestLetter } from './lock-letter.ts'

/** Drafts the letter of invitation from the definition in force. Twice is once. */
export async function draftLetter(act: Act): Promise<Letter> {
  const newest = await lockNewestLetter(act)
  if (newest) return newest
  const applied = await currentDefinition(act.tx, act.conferenceId)
  if (!applied) throw new Error('The conference has no definition')
  return insert(act, { number: 0, version: applied.version, hash: applied.definition.hash, since: null })
}

/**
 * A definition was applied. A draft follows it, and wants new clearances; a signed letter stays as it is, and where it would say
 * something else now, a corrigendum is drafted for everyone who had it. One that is not needed any more is dropped.
 */
export async function followDefinition(act: Act, version: number, after: Definition): Promise<void> {
  const newest = await lockNewestLetter(act)
  if (!newest) return
  if (newest.state === 'signed') {
    const said = await definitionOfVersion(act.tx, act.conferenceId, newest.definitionVersion)
    if (saysTheSame(said, after)) return
    const since = newest.definitionVersion
    await insert(act, { number: newest.number + 1, version, hash: after.hash, since })
    return
  }
  await redraft(act, newest, version, after)
}

async function redraft(act: Act, draft: Letter, version: number, after: Definition): Promise<void> {
  const stated = await definitionOfVersion(act.tx, act.conferenceId, draft.definitionVersion)
  if (saysTheSame(stated, after)) return
  const { sinceVersion } = draft
  const since =
    sinceVersion === null ? undefined : await definitionOfVersion(act.tx, act.conferenceId, sinceVersion)
  if (since && saysTheSame(since, after)) {
    await act.tx.delete(letterClearances).where(eq(letterClearances.letterId, draft.id))
    await act.tx.delete(letters).where(eq(letters.id, draft.id))
    tell(act, 'letter.dropped', draft)
    return
  }
  const changed = await changeLetter(act, draft.id, {
    definitionVersion: version,
    definitionHash: after.hash,
  })
  tell(act, 'letter.redrafted', changed)
}

async function insert(
  act: Act,
  { number, version, hash, since }: { number: number; version: number; hash: string; since: number | null },
): Promise<Letter> {
  const [letter] = await act.tx
    .insert(letters)
    .values({
      conferenceId: act.conferenceId,
      number,
      definitionVersion: version,
      definitionHash: hash,
      sinceVersion: since,
      draftedAt: act.at,
      draftedBy: actorOf(act.by),
    })
    .returning()
  if (!letter) throw new Error('The letter was not stored')
  tell(act, 'letter.drafted', letter)
  return letter
}

function tell(
  act: Act,
  event: 'letter.drafted' | 'letter.redrafted' | 'letter.dropped',
  letter: Letter,
): void {
  record(act, event, {
    about: [`letter:${letter.id}`],
    facts: { value: letter.number, version: letter.definitionVersion },
    subject: letter,
  })
}
