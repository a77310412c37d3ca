import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Reader } from '../queries/records-about.ts'
import { correspondence, namedPeople } from '../schema.ts'
import type { CheckedNote } from './figures.ts'

/** Messages that were read and that an officer has settled, with their people. Those entered by hand were read by nobody. */
export async function checkedNotes(tx: Reader, conferenceId: string): Promise<CheckedNote[]> {
  const notes = await tx
    .select()
    .from(correspondence)
    .where(
      and(
        eq(correspondence.conferenceId, conferenceId),
        eq(correspondence.state, 'settled'),
        inArray(correspondence.channel, ['mail', 'upload', 'portal']),
        isNotNull(correspondence.reading),
      ),
    )
    .orderBy(asc(correspondence.receivedAt))
  if (notes.length === 0) return []
  const ids = notes.map(({ id }) => id)
  const named = await tx
    .select()
    .from(namedPeople)
    .where(inArray(namedPeople.noteId, ids))
    .orderBy(asc(namedPeople.position))
  const byNote = Map.groupBy(named, ({ noteId }) => noteId)
  return notes.flatMap((note) =>
    note.reading ? [{ ...note, reading: note.reading, people: byNote.get(note.id) ?? [] }] : [],
  )
}
