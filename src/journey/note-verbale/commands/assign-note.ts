import '../handling-events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { officersOf } from '../queries/officers.ts'
import type { Correspondence } from '../schema.ts'
import { type Changed, changeNote, lockNote } from './lock-note.ts'

/**
 * Gives a message to an officer of the conference, who may be the one who acts. Giving it to who has it changes nothing.
 * A settled message has 'changed' for whoever would give it away; undefined: no such message, or no such officer.
 */
export async function assignNote(
  act: Act,
  noteId: string,
  version: number,
  accountId: string,
): Promise<Correspondence | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  if (note.state === 'settled') return 'changed'
  if (note.assignedTo === accountId) return note
  const officers = await officersOf(act.tx, act.conferenceId)
  if (!officers.some(({ id }) => id === accountId)) return undefined

  const assigned = await changeNote(act, note, { state: 'assigned', assignedTo: accountId })
  record(act, 'note.assigned', { about: [`note:${noteId}`, `account:${accountId}`], subject: assigned })
  return assigned
}
