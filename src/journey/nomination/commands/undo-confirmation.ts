import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { changeNote, lockNote } from '../../note-verbale/commands/lock-note.ts'
import { namedPeople } from '../../note-verbale/schema.ts'
import { type Person, people } from '../schema.ts'
import { lockPerson } from './load-delegation.ts'

/**
 * Takes a confirmation back that was a mistake: the person waits in the Note again, which is reopened.
 * Doing it twice changes nothing.
 */
export async function undoConfirmation(
  act: Act,
  personId: string,
  reason: string,
): Promise<Person | undefined> {
  const found = await lockPerson(act, personId)
  if (!found) return undefined
  if (found.person.state !== 'confirmed') return found.person

  const [undone] = await act.tx
    .update(people)
    .set({ state: 'undone', endedAt: act.at })
    .where(eq(people.id, personId))
    .returning()
  if (!undone) throw new Error('The person was locked and is gone')
  await waitInNoteAgain(act, undone)
  record(act, 'confirmation.undone', {
    about: [`person:${personId}`, `delegation:${undone.delegationId}`, `note:${undone.noteId}`],
    facts: { reasonGiven: reason !== '' },
    subject: undone,
  })
  return undone
}

async function waitInNoteAgain(act: Act, person: Person): Promise<void> {
  await act.tx
    .update(namedPeople)
    .set({ decision: null, decidedBy: null, decidedAt: null, personId: null, reason: null })
    .where(eq(namedPeople.personId, person.id))
  const note = await lockNote(act, person.noteId)
  if (!note || note === 'changed') return
  const reopened = await changeNote(act, note, { state: 'assigned', outcome: null, settledAt: null })
  record(act, 'note.reopened', { about: [`note:${note.id}`], subject: reopened })
}
