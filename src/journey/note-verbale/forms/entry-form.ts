import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { instantOf } from '../../../platform/clock/day-in-zone.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'

/** The ways by which something comes that is entered by hand. */
export const entryChannels = ['paper', 'telephone', 'messenger', 'upload'] as const

export type EntryField = 'channel' | 'receivedAt' | 'from' | 'address' | 'subject' | 'text'
export type EntryProblem =
  | 'channelMissing'
  | 'momentWrong'
  | 'momentAhead'
  | 'fromMissing'
  | 'addressWrong'
  | 'tooLong'
  | 'nothing'

/** What was typed, to be shown again. */
export type EntryTyped = Partial<Record<EntryField | 'entry', string>>

/** What an officer entered. */
export type EntryGiven = {
  entry: string
  channel: (typeof entryChannels)[number]
  receivedAt: Date
  from: string
  address: string | null
  subject: string
  text: string
}

/** Signs that no keyboard writes are left out; lines and tabs stay. */
const readable = v.transform((text: string) => text.replace(/[^\P{Cc}\n\t]/gu, ''))

/** Nothing about this came earlier. */
const earliest = '2000-01-01'

const Entry = v.object({
  entry: v.fallback(v.pipe(v.string(), v.check(isUuid)), () => randomUUID()),
  channel: v.picklist(entryChannels, 'channelMissing'),
  receivedAt: v.pipe(
    v.string(),
    v.trim(),
    v.isoDateTime('momentWrong'),
    v.minValue(earliest, 'momentWrong'),
    v.check((moment) => isOfCalendar(moment.slice(0, 10)), 'momentWrong'),
  ),
  from: v.pipe(v.string(), readable, v.trim(), v.nonEmpty('fromMissing'), v.maxLength(200, 'tooLong')),
  address: v.pipe(
    v.string(),
    readable,
    v.trim(),
    v.maxLength(200, 'addressWrong'),
    v.check((address) => address === '' || v.is(v.pipe(v.string(), v.email()), address), 'addressWrong'),
    v.transform((address) => address || null),
  ),
  subject: v.pipe(v.string(), readable, v.trim(), v.maxLength(300, 'tooLong')),
  text: v.pipe(v.string(), readable, v.trim(), v.maxLength(100_000, 'tooLong')),
})

/** A browser leaves out a choice that was not made. */
const blank = { entry: '', channel: '', receivedAt: '', from: '', address: '', subject: '', text: '' }

/**
 * Reads the form of what came by another way. The moment is one of `timeZone`, and not after `now`; there must be a text or a file.
 */
export function readEntry(
  typed: EntryTyped,
  hasFile: boolean,
  { now, timeZone }: { now: Date; timeZone: string },
): { ok: true; given: EntryGiven } | { ok: false; problems: { field: EntryField; problem: EntryProblem }[] } {
  const read = v.safeParse(Entry, { ...blank, ...typed })
  const problems = (read.issues ?? []).map((issue) => ({
    field: String(issue.path?.[0].key) as EntryField,
    problem: issue.message as EntryProblem,
  }))
  const moment = read.success ? instantOf(read.output.receivedAt.slice(0, 16), timeZone) : undefined
  if (moment && moment > now) problems.push({ field: 'receivedAt', problem: 'momentAhead' })
  if (!hasFile && !typed.text?.trim()) problems.push({ field: 'text', problem: 'nothing' })
  if (!read.success || !moment || problems.length > 0) return { ok: false, problems }
  return { ok: true, given: { ...read.output, receivedAt: moment } }
}

/** Is there such a day (YYYY-MM-DD)? There is no 31 February. */
function isOfCalendar(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
