import '../../note-verbale/verification-events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { changeNote } from '../../note-verbale/commands/lock-note.ts'
import { type Correspondence, namedPeople } from '../../note-verbale/schema.ts'

/** Settles a locked Note once everybody whom it names has been decided upon; until then it is in work. */
export async function settleOnceDecided(
  act: Act,
  note: Correspondence,
  outcome: NonNullable<Correspondence['outcome']>,
): Promise<Correspondence> {
  const waiting = await act.tx.$count(
    namedPeople,
    and(eq(namedPeople.noteId, note.id), isNull(namedPeople.decision)),
  )
  const officer = act.by.kind === 'staff' ? act.by.id : note.assignedTo
  if (waiting > 0) return changeNote(act, note, { state: 'assigned', assignedTo: note.assignedTo ?? officer })

  const settled = await changeNote(act, note, {
    state: 'settled',
    outcome,
    settledAt: act.at,
    assignedTo: note.assignedTo ?? officer,
  })
  record(act, 'note.settled', { about: [`note:${note.id}`], facts: { outcome }, subject: settled })
  return settled
}
