import type { Language } from '../../../platform/i18n/language.ts'
import type { NoteForm } from '../forms/note-form.ts'
import type { PersonForm } from '../forms/person-form.ts'
import type { ReasonForm } from '../forms/reason-form.ts'
import type { FailedForm } from '../views/verification-page.tsx'
import { words } from '../words.ts'

/** The Note's form, come back with what was typed and what to correct. */
export function noteFailed(form: Extract<NoteForm, { ok: false }>, language: Language): FailedForm {
  const say = words(language)
  const errors = form.problems.map(({ field, problem }) => ({ field: `note-${field}`, text: say(problem) }))
  return { form: 'note', typed: form.typed, errors }
}

/** A person's form, come back. `id` is the form's: 'add', or 'correct-<person>'. */
export function personFailed(
  id: string,
  form: Extract<PersonForm, { ok: false }>,
  language: Language,
): FailedForm {
  const say = words(language)
  const errors = form.problems.map(({ field, problem }) => ({ field: `${id}-${field}`, text: say(problem) }))
  return { form: id, typed: form.typed, errors }
}

/** A form that wants a reason, come back. */
export function reasonFailed(id: string, form: ReasonForm, language: Language): FailedForm {
  const text = words(language)('reasonMissing')
  return { form: id, typed: { reason: form.reason }, errors: [{ field: `${id}-reason`, text }] }
}
