import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { type Changed, lockNote } from '../../note-verbale/commands/lock-note.ts'
import { tellApplied } from '../mails/tell-applied.ts'
import { differenceOfNote } from '../queries/difference-of-note.ts'
import { pointsOfNote } from '../queries/points-of-note.ts'
import type { Difference } from '../rules/difference.ts'
import { people } from '../schema.ts'
import { type AppliedLine, applyLine, type Work } from './apply-line.ts'
import { openDelegation } from './open-delegation.ts'
import { settleOnceDecided } from './settle-note.ts'

/** The lines of the difference that an officer chose: ids of named persons and of people to take off. */
export type Application = { version: number; lines: string[] }

/**
 * Applies what a correction or withdrawal changes (NOM-1): first those who leave, so that their seats are free, then
 * changes and additions. A line that the numbers of the delegation refuse is left, and said.
 */
export async function applyDifference(
  act: Act,
  definition: Definition,
  noteId: string,
  { version, lines }: Application,
): Promise<AppliedLine[] | Changed | 'no-invitee' | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  if (!note.inviteeId) return 'no-invitee'

  const delegation = await openDelegation(act, definition, note.inviteeId)
  const difference = await differenceOfNote(act.tx, note)
  const chosen = difference.filter((line) => lines.includes(keyOf(line)))
  const replaces = chosen.some((line) => line.kind === 'added')
  const points = await pointsOfNote(act.tx, definition, note)
  const work: Work = { act, definition, note, delegation, points, replaces }

  const applied: AppliedLine[] = []
  for (const line of [...chosen].sort((a, b) => order(a) - order(b)))
    applied.push(await applyLine(work, line))
  await linkSuccessors(act, applied)
  await settleOnceDecided(act, note, note.kind === 'withdrawal' ? 'withdrawal-applied' : 'correction-applied')
  await tellApplied(act, definition, note, applied)
  return applied
}

/** How a form names a line. */
export function keyOf(line: Difference): string {
  if (line.kind === 'removed') return `off:${line.person.id}`
  return line.kind === 'not-found' ? `none:${line.written}` : `in:${line.named.id}`
}

const order = (line: Difference) =>
  ['removed', 'changed', 'unchanged', 'added', 'not-found'].indexOf(line.kind)

/** Who left and who came, in the order of the message: the first successor takes the first seat. */
async function linkSuccessors(act: Act, applied: AppliedLine[]): Promise<void> {
  const left = applied.filter(({ line }) => line.kind === 'removed')
  const came = applied.filter(({ line, refused }) => line.kind === 'added' && !refused)
  for (const [index, { personId }] of left.entries()) {
    const successor = came[index]?.personId
    if (personId && successor)
      await act.tx.update(people).set({ replacedBy: successor }).where(eq(people.id, personId))
  }
}
