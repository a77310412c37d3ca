import * as v from 'valibot'
import type { PersonCorrection } from '../../note-verbale/commands/correct-person.ts'

const line = (max: number) => v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(max, 'tooLong'))
const lineOrNull = (max: number) =>
  v.pipe(
    line(max),
    v.transform((text) => (text === '' ? null : text)),
  )

const Person = v.object({
  fullName: v.pipe(line(200), v.nonEmpty('nameMissing')),
  honorific: lineOrNull(40),
  givenNames: lineOrNull(120),
  familyName: lineOrNull(120),
  title: lineOrNull(300),
  organisation: lineOrNull(300),
  email: v.pipe(
    line(254),
    v.check((text) => text === '' || v.is(v.pipe(v.string(), v.email()), text), 'emailWrong'),
    v.transform((text) => (text === '' ? null : text)),
  ),
  role: v.pipe(
    line(20),
    v.picklist(['head', 'delegate', 'adviser', 'assistant', 'interpreter', 'companion'], 'roleMissing'),
  ),
  gender: v.pipe(
    v.optional(v.picklist(['m', 'f', '']), ''),
    v.transform((word) => (word === '' ? null : word)),
  ),
  sponsorship: v.pipe(line(20), v.picklist(['asked', 'not-asked', 'unclear'], 'sponsorshipMissing')),
})

/** The fields of a person's form. */
export type PersonFormField = keyof PersonCorrection

/** What can be wrong in it; worded by the view. */
export type PersonFormProblem =
  | 'nameMissing'
  | 'emailWrong'
  | 'roleMissing'
  | 'sponsorshipMissing'
  | 'tooLong'

/** A person as corrected or added by an officer, or what is wrong, with all that was typed. */
export type PersonForm =
  | { ok: true; person: PersonCorrection }
  | {
      ok: false
      typed: Record<string, string>
      problems: { field: PersonFormField; problem: PersonFormProblem }[]
    }

/** Reads the form in which an officer corrects or adds a person (NOM-1). */
export function readPerson(form: Record<string, unknown>): PersonForm {
  const typed = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
  const read = v.safeParse(Person, typed)
  if (read.success) return { ok: true, person: read.output }
  const problems = read.issues.map((issue) => ({
    field: issue.path?.[0].key as PersonFormField,
    problem: issue.message as PersonFormProblem,
  }))
  return { ok: false, typed, problems }
}
