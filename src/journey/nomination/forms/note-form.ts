import * as v from 'valibot'
import type { NoteCorrection } from '../../note-verbale/commands/correct-note.ts'
import { readVersion } from './confirmation-form.ts'

const orNull = v.transform((text: string) => (text === '' ? null : text))

const Note = v.object({
  inviteeId: v.pipe(
    v.optional(v.string(), ''),
    v.check((text) => text === '' || v.is(v.pipe(v.string(), v.uuid()), text), 'inviteeWrong'),
    orNull,
  ),
  kind: v.pipe(
    v.optional(v.string(), ''),
    v.picklist(
      ['nomination', 'correction', 'withdrawal', 'regret', 'question', 'not-for-us', 'junk'],
      'kindMissing',
    ),
  ),
  reference: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(120, 'tooLong'), orNull),
  noteDate: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDayOrEmpty, 'dateWrong'), orNull),
  confirmedSentAt: v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.check(isDayOrEmpty, 'dateWrong'),
    v.transform((day) => (day === '' ? null : day)),
  ),
})

/** What can be wrong in the Note's form; worded by the view. */
export type NoteFormProblem = 'inviteeWrong' | 'kindMissing' | 'tooLong' | 'dateWrong'

/** What an officer settles about the Note, or what is wrong, with all that was typed. */
export type NoteForm =
  | { ok: true; version: number; note: Omit<NoteCorrection, 'confirmedSentAt'>; sentOn: string | null }
  | { ok: false; typed: Record<string, string>; problems: { field: string; problem: NoteFormProblem }[] }

/** Reads the form about the Note as a whole: whose it is, its kind, number, date, and the day on which it was sent. */
export function readNote(form: Record<string, unknown>): NoteForm {
  const typed = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
  const read = v.safeParse(Note, typed)
  if (!read.success)
    return {
      ok: false,
      typed,
      problems: read.issues.map((issue) => ({
        field: String(issue.path?.[0].key),
        problem: issue.message as NoteFormProblem,
      })),
    }
  const { confirmedSentAt: sentOn, ...note } = read.output
  return { ok: true, version: readVersion(form), note, sentOn }
}

function isDayOrEmpty(text: string): boolean {
  return text === '' || v.is(v.pipe(v.string(), v.isoDate()), text)
}
