import type { DefinitionValues } from '../../conference/definition/definition.ts'
import { endOfDay, startOfDay } from '../../platform/clock/day-in-zone.ts'

/** A moment of the conference by which something has to be done, or from which something holds. */
export type DeadlineOfConference = {
  key:
    | 'notesWithSponsorship'
    | 'notesWithoutSponsorship'
    | 'registrationOpens'
    | 'registrationCloses'
    | 'conferenceOpens'
    | 'conferenceCloses'
  at: Date
  timeZone: string
}

/** The conference's deadlines by date, from its definition (NOM-2, REG-1). */
export function deadlinesOf(definition: DefinitionValues): DeadlineOfConference[] {
  const { notesDue, timeZone, sponsorship } = definition
  const ends = (key: DeadlineOfConference['key'], day: string | undefined, zone: string) =>
    day ? [{ key, at: endOfDay(day, zone), timeZone: zone }] : []
  const begins = (key: DeadlineOfConference['key'], day: string) => [
    { key, at: startOfDay(day, timeZone), timeZone },
  ]

  return [
    ...ends('notesWithSponsorship', sponsorship && notesDue.withSponsorship, notesDue.timeZone),
    ...ends('notesWithoutSponsorship', notesDue.withoutSponsorship, notesDue.timeZone),
    ...begins('registrationOpens', definition.registrationOpensOn),
    ...ends('registrationCloses', definition.registrationClosesOn, timeZone),
    ...begins('conferenceOpens', definition.opensOn),
    ...ends('conferenceCloses', definition.closesOn, timeZone),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** The next one at an instant; undefined when all have passed. */
export function nextDeadline(definition: DefinitionValues, now: Date): DeadlineOfConference | undefined {
  return deadlinesOf(definition).find(({ at }) => at >= now)
}

/** Those that passed between two instants, or at the second. */
export function deadlinesPassed(definition: DefinitionValues, from: Date, to: Date): DeadlineOfConference[] {
  return deadlinesOf(definition).filter(({ at }) => at >= from && at < to)
}
