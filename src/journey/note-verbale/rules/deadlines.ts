import type { Terms } from '../../../conference/definition/terms.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import type { Finding } from './finding.ts'
import { type NoteFacts, names, type PersonFacts } from './note-facts.ts'
import { sameName } from './same-name.ts'

/** NOM-2: a nomination is sent by the last day, its end in the zone of the deadlines. Corrections are never late. */
export function late(facts: NoteFacts, terms: Terms): Finding[] {
  const due = terms.notesDue.withoutSponsorship
  return facts.kind === 'nomination' && isAfter(countsAt(facts, terms), due, terms)
    ? [{ code: 'late', due }]
    : []
}

/** NOM-2: one that asks for sponsorship is sent by an earlier day; for each person, the message counts that first asks for them. */
export function lateForSponsorship(facts: NoteFacts, terms: Terms): Finding[] {
  const due = terms.notesDue.withSponsorship
  if (!terms.offersSponsorship || !names(facts)) return []
  const isLate = facts.people
    .filter(({ sponsorship }) => sponsorship === 'asked')
    .some((person) =>
      [countsAt(facts, terms), ...askedBefore(facts, person)].every((at) => isAfter(at, due, terms)),
    )
  return isLate ? [{ code: 'late-for-sponsorship', due }] : []
}

/** When it was asked before: for this person, or for anybody in whose stead a correction names this one. */
function askedBefore(facts: NoteFacts, { fullName }: PersonFacts): Date[] {
  const speaksInstead = facts.kind === 'correction' || facts.signals.supersedes
  return facts.earlier
    .filter(({ asksForSponsorship }) =>
      asksForSponsorship.some((name) => speaksInstead || sameName(name, fullName)),
    )
    .map(({ at }) => at)
}

/** The instant that counts: what an officer confirmed, the earliest evidence of sending, or the arrival where that judges. */
export function countsAt(
  facts: Pick<NoteFacts, 'receivedAt' | 'evidenceAt' | 'confirmedSentAt'>,
  { notesDue }: Pick<Terms, 'notesDue'>,
): Date {
  if (notesDue.judgedBy === 'arrival') return facts.receivedAt
  return facts.confirmedSentAt ?? facts.evidenceAt ?? facts.receivedAt
}

/** A day lasts until midnight in the zone of the deadlines. */
function isAfter(at: Date, day: string, { notesDue }: Pick<Terms, 'notesDue'>): boolean {
  return dayIn(at, notesDue.timeZone) > day
}
