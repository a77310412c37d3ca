import '../verification-events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Correspondence } from '../schema.ts'
import { type Changed, changeNote, lockNote } from './lock-note.ts'

/** What an officer settles about the Note as a whole. */
export type NoteCorrection = Partial<
  Pick<
    Correspondence,
    'inviteeId' | 'kind' | 'reference' | 'noteDate' | 'language' | 'confirmedSentAt' | 'earlierId'
  >
>

/** Corrects what was read of the Note: whose it is (INV-1), its kind, number, date, and when it was sent (NOM-2). */
export async function correctNote(
  act: Act,
  noteId: string,
  version: number,
  correction: NoteCorrection,
): Promise<Correspondence | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  const fields = (Object.keys(correction) as (keyof NoteCorrection)[]).filter(
    (field) => String(note[field] ?? '') !== String(correction[field] ?? ''),
  )
  if (fields.length === 0) return note

  const changed = await changeNote(act, note, correction)
  const about = [`note:${noteId}`, ...(changed.inviteeId ? [`invitee:${changed.inviteeId}`] : [])]
  record(act, 'note.corrected', { about, facts: { fields }, subject: changed })
  return changed
}
