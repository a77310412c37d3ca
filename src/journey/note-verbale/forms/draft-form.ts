import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type DateParts, dateOfParts, datePartsFrom } from '../../../ui/date-parts.ts'
import type { DraftForm, DraftPerson } from '../portal/note-draft.ts'

/** Signs that no keyboard writes are left out, and a text is one line. */
const line = (max: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '')),
    v.trim(),
    v.maxLength(max, 'tooLong'),
  )

/** The roles that a mission chooses from, in their order. */
export const draftRoles = ['head', 'delegate', 'adviser', 'assistant', 'interpreter', 'companion'] as const

const Person = v.object({
  honorific: line(40),
  fullName: v.pipe(line(200), v.nonEmpty('nameMissing')),
  title: line(300),
  organisation: line(300),
  email: v.pipe(
    line(254),
    v.check((text) => text === '' || v.is(v.pipe(v.string(), v.email()), text), 'emailWrong'),
  ),
  role: v.picklist(draftRoles, 'roleMissing'),
  sponsorship: v.picklist(['asked', 'not-asked'], 'sponsorshipMissing'),
})

/** A browser leaves out a choice that was not made. */
const blank = { role: '', sponsorship: '' }

/** The fields of one person. */
export type DraftField = keyof v.InferOutput<typeof Person>

/** What can be wrong in them; worded by the view. */
export type DraftProblem = 'nameMissing' | 'emailWrong' | 'roleMissing' | 'sponsorshipMissing' | 'tooLong'

/** What was typed, to be shown again. */
export type Typed = Record<string, string>

/** A person as typed, or what is to be corrected. */
export type DraftPersonForm =
  | { ok: true; person: DraftPerson; typed: Typed }
  | { ok: false; typed: Typed; problems: { field: DraftField; problem: DraftProblem }[] }

/**
 * Reads the page of one person (NOM-1). `id`: the person's in the draft; a new one where it is none. Where the conference sponsors
 * nobody, the question is not asked.
 */
export function readDraftPerson(
  form: Record<string, unknown>,
  id: string | undefined,
  asksSponsorship: boolean,
): DraftPersonForm {
  const typed = { ...blank, ...typedOf(form) }
  const read = v.safeParse(Person, asksSponsorship ? typed : { ...typed, sponsorship: 'not-asked' })
  if (read.success)
    return { ok: true, typed, person: { ...read.output, id: isUuid(id ?? '') ? (id ?? '') : randomUUID() } }
  const problems = read.issues.map((issue) => ({
    field: String(issue.path?.[0].key) as DraftField,
    problem: issue.message as DraftProblem,
  }))
  return { ok: false, typed, problems }
}

/** The number and the date as typed, or what is to be corrected. */
export type DraftHeadForm =
  | { ok: true; head: Pick<DraftForm, 'reference' | 'noteDate' | 'earlier'> }
  | (HeadTyped & { ok: false; problem: 'dateWrong' | 'tooLong' | 'earlierMissing' })

/** The page as it was typed. */
export type HeadTyped = { reference: string; date: DateParts; earlier: DraftForm['earlier'] }

/**
 * Reads the page of the Note's number and date. Both may be left out; a date that was begun must be one. `asksEarlier`: a message
 * named people before, and it must be said what becomes of it.
 */
export function readDraftHead(form: Record<string, unknown>, asksEarlier: boolean): DraftHeadForm {
  const date = datePartsFrom(form, 'noteDate')
  const typed = String(form.reference ?? '')
  const earlier = earliers.find((one) => one === form.earlier)
  const shown = { reference: typed, date, earlier }
  const reference = v.safeParse(line(120), typed)
  if (!reference.success) return { ok: false, ...shown, problem: 'tooLong' }
  const isBlank = Object.values(date).every((part) => part === '')
  const noteDate = isBlank ? '' : dateOfParts(date)
  if (noteDate === undefined) return { ok: false, ...shown, problem: 'dateWrong' }
  if (asksEarlier && !earlier) return { ok: false, ...shown, problem: 'earlierMissing' }
  return { ok: true, head: { reference: reference.output, noteDate, ...(asksEarlier ? { earlier } : {}) } }
}

const earliers = ['replaces', 'completes'] as const

/** The version that a page showed: 0 where there was none. */
export function readDraftVersion(form: Record<string, unknown>): number {
  const version = Number(form.version)
  return Number.isSafeInteger(version) && version >= 0 ? version : 0
}

function typedOf(form: Record<string, unknown>): Typed {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
