import type { DefinitionValues } from '../../conference/definition/definition.ts'
import { dayAfter, endOfDay } from '../../platform/clock/day-in-zone.ts'

/** The next date that readers of the public site have to know. Days are YYYY-MM-DD. */
export type NextDate = {
  key: 'dueWithSponsorship' | 'dueWithoutSponsorship' | 'due' | 'opens' | 'closes'
  on: string
  /** The last moment of the day on which Notes are due; until when the opening or the close lies ahead. */
  at: Date
  /** The day for Notes that ask for sponsorship, where it lies behind us. */
  sponsorshipDuePassed?: string | undefined
}

/** NOM-2: the next date at an instant: a day on which Notes are due, the opening, the close; undefined after it. */
export function nextDate(definition: DefinitionValues, now: Date): NextDate | undefined {
  const dates = known.get(definition) ?? datesOf(definition)
  known.set(definition, dates)
  return dates.find(({ at }) => at >= now)
}

/** Zones are slow to reckon with, and every request asks. */
const known = new WeakMap<DefinitionValues, NextDate[]>()

function datesOf({ notesDue, sponsorship, timeZone, opensOn, closesOn }: DefinitionValues): NextDate[] {
  const asking = sponsorship && notesDue.withSponsorship
  const end = (on: string) => ({ on, at: endOfDay(on, notesDue.timeZone) })
  const other = end(notesDue.withoutSponsorship)
  return [
    ...(asking ? [{ key: 'dueWithSponsorship' as const, ...end(asking) }] : []),
    asking
      ? { key: 'dueWithoutSponsorship', ...other, sponsorshipDuePassed: asking }
      : { key: 'due', ...other },
    { key: 'opens', on: opensOn, at: endOfDay(dayAfter(opensOn, -1), timeZone) },
    { key: 'closes', on: closesOn, at: endOfDay(closesOn, timeZone) },
  ]
}
