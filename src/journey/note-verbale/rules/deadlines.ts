import type { Terms } from '../../../conference/definition/terms.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import type { Finding } from './finding.ts'
import { type NoteFacts, names } from './note-facts.ts'

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
  const asks = names(facts) && facts.people.some(({ sponsorship }) => sponsorship === 'asked')
  if (!terms.offersSponsorship || !asks) return []
  const requests = [countsAt(facts, terms), ...facts.earlier.filter(asked).map(({ at }) => at)]
  return requests.every((at) => isAfter(at, due, terms)) ? [{ code: 'late-for-sponsorship', due }] : []
}

/** The instant that counts: what an officer confirmed, the earliest evidence of sending, or the arrival where that judges. */
export function countsAt(
  facts: Pick<NoteFacts, 'receivedAt' | 'evidenceAt' | 'confirmedSentAt'>,
  { notesDue }: Pick<Terms, 'notesDue'>,
): Date {
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
