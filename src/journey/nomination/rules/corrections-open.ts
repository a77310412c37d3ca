import type { Terms } from '../../../conference/definition/terms.ts'
import { endOfDay } from '../../../platform/clock/day-in-zone.ts'

/**
 * Until when a mission corrects a person by its own pages: the last day for nominations. It is the secretariat's practice; what comes
 * later by mail, an officer decides on. A person can be withdrawn at any time.
 */
export function correctionsOpen({ notesDue }: Pick<Terms, 'notesDue'>, now: Date): boolean {
  return now <= endOfDay(notesDue.withoutSponsorship, notesDue.timeZone)
}
