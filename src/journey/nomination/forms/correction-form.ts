import * as v from 'valibot'

/** The fields of a person that a mission corrects by its own pages. */
export const correctedFields = ['honorific', 'fullName', 'title', 'organisation', 'email'] as const

/** One of those fields. */
export type CorrectedField = (typeof correctedFields)[number]

/** What can be wrong with a correction; worded by the view. */
export type CorrectionProblem = 'nameMissing' | 'emailWrong' | 'tooLong' | 'nothingChanged'

/** What a mission changes of a person: the fields that it typed otherwise than the page had shown them. */
export type CorrectionForm =
  | { ok: true; changes: Partial<Record<CorrectedField, string>> }
  | {
      ok: false
      typed: Record<CorrectedField, string>
      problems: { field: CorrectedField; problem: CorrectionProblem }[]
    }

const line = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '')),
    v.trim(),
    v.maxLength(max, 'tooLong'),
  )

const Correction = v.object({
  honorific: line(40),
  fullName: v.pipe(line(200), v.nonEmpty('nameMissing')),
  title: line(300),
  organisation: line(300),
  email: v.pipe(
    line(254),
    v.check((text) => text === '' || v.is(v.pipe(v.string(), v.email()), text), 'emailWrong'),
  ),
})

/**
 * Reads the form of a correction. `was-<field>` says what the page had shown: what was left as it was is no change, even where the
 * desk has changed it meanwhile.
 */
export function readCorrection(form: Record<string, unknown>): CorrectionForm {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const typed = Object.fromEntries(correctedFields.map((field) => [field, text(field)])) as Record<
    CorrectedField,
    string
  >
  const read = v.safeParse(Correction, typed)
  if (!read.success) {
    const problems = read.issues.map((issue) => ({
      field: String(issue.path?.[0].key) as CorrectedField,
      problem: issue.message as CorrectionProblem,
    }))
    return { ok: false, typed, problems }
  }
  const changed = correctedFields.filter((field) => read.output[field] !== text(`was-${field}`))
  if (changed.length === 0)
    return { ok: false, typed, problems: [{ field: 'honorific', problem: 'nothingChanged' }] }
  return { ok: true, changes: Object.fromEntries(changed.map((field) => [field, read.output[field]])) }
}
