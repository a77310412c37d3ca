import '../verification-events.ts'
import { and, eq, max, sql } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type NamedPerson, namedPeople } from '../schema.ts'
import { type Changed, changeNote, lockNote } from './lock-note.ts'

/** What an officer may correct of a person as read; the proposal itself stays on record in the reading. */
export type PersonCorrection = Pick<
  NamedPerson,
  | 'fullName'
  | 'honorific'
  | 'givenNames'
  | 'familyName'
  | 'title'
  | 'organisation'
  | 'email'
  | 'role'
  | 'gender'
  | 'sponsorship'
>

/** Corrects what was read of a person (NOM-1). A person already decided upon is not changed here. */
export async function correctPerson(
  act: Act,
  noteId: string,
  version: number,
  personId: string,
  correction: PersonCorrection,
): Promise<NamedPerson | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  const [before] = await act.tx
    .select()
    .from(namedPeople)
    .where(and(eq(namedPeople.id, personId), eq(namedPeople.noteId, noteId)))
  if (!before || before.decision) return undefined

  const fields = Object.keys(correction).filter(
    (field) => before[field as keyof PersonCorrection] !== correction[field as keyof PersonCorrection],
  )
  if (fields.length === 0) return before
  const [after] = await act.tx
    .update(namedPeople)
    .set(correction)
    .where(eq(namedPeople.id, personId))
    .returning()
  if (!after) throw new Error('The person was there and is gone')
  await changeNote(act, note, {})
  record(act, 'namedPerson.corrected', {
    about: [`note:${noteId}`, `named:${personId}`],
    facts: { fields },
    subject: after,
  })
  return after
}

/** Adds a person whom reading missed. */
export async function addPerson(
  act: Act,
  noteId: string,
  version: number,
  person: PersonCorrection,
): Promise<NamedPerson | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  const [last] = await act.tx
    .select({ position: sql<number>`coalesce(${max(namedPeople.position)}, -1)::int` })
    .from(namedPeople)
    .where(eq(namedPeople.noteId, noteId))
  const [added] = await act.tx
    .insert(namedPeople)
    .values({ ...person, noteId, position: (last?.position ?? -1) + 1, addedBy: actorOf(act.by) })
    .returning()
  if (!added) throw new Error('The person was not stored')
  await changeNote(act, note, {})
  record(act, 'namedPerson.added', { about: [`note:${noteId}`, `named:${added.id}`], subject: added })
  return added
}
