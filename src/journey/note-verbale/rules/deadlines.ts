import type { Terms } from '../../../conference/definition/terms.ts'
import type { Finding } from './finding.ts'
import type { NoteFacts } from './note-facts.ts'

/** NOM-2: a nomination is sent by the last day, its end in the zone of the deadlines. Corrections are never late. */
export function late(facts: NoteFacts, terms: Terms): Finding[] {
  const due = terms.notesDue.withoutSponsorship
  return facts.kind === 'nomination' && isAfter(countsAt(facts, terms), due, terms)
    ? [{ code: 'late', due }]
    : []
}

/** NOM-2: one that asks for sponsorship is sent by an earlier day; what first asks for it counts. */
export function lateForSponsorship(facts: NoteFacts, terms: Terms): Finding[] {
  const due = terms.notesDue.withSponsorship
  if (!terms.offersSponsorship || (facts.kind !== 'nomination' && facts.kind !== 'correction')) return []
  const asks = facts.people.some(({ sponsorship }) => sponsorship === 'asked')
  if (!asks) return []
  const first = [countsAt(facts, terms), ...facts.earlier.filter(asked).map(({ at }) => at)]
  const earliest = new Date(Math.min(...first.map(Number)))
  return isAfter(earliest, due, terms) ? [{ code: 'late-for-sponsorship', due }] : []
}

/** The instant that counts: what an officer confirmed, the earliest evidence of sending, or the arrival where that judges. */
export function countsAt(facts: NoteFacts, { notesDue }: Pick<Terms, 'notesDue'>): Date {
  if (notesDue.judgedBy === 'arrival') return facts.receivedAt
  return facts.confirmedSentAt ?? facts.evidenceAt ?? facts.receivedAt
}

function asked(earlier: NoteFacts['earlier'][number]): boolean {
  return earlier.asksForSponsorship.length > 0
}

/** A day lasts until midnight in the zone of the deadlines. */
function isAfter(at: Date, day: string, { notesDue }: Pick<Terms, 'notesDue'>): boolean {
  return dayIn(at, notesDue.timeZone) > day
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dayIn(at: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, format)
  return format.format(at)
}
