import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { dayAfter, dayIn } from '../../../platform/clock/day-in-zone.ts'

/** So many days before a deadline its reminder is drafted: time for two people to look at it, and for a mission to answer. */
export const reminderDays = 10

/** NOM-2: the deadlines whose reminder is due now, in the zone in which they end. None once a deadline has passed. */
export function remindersDue(
  { notesDue, sponsorship }: Pick<DefinitionValues, 'notesDue' | 'sponsorship'>,
  at: Date,
): { deadline: 'with' | 'without'; dueOn: string }[] {
  const today = dayIn(at, notesDue.timeZone)
  const deadlines = [
    ...(sponsorship && notesDue.withSponsorship
      ? [{ deadline: 'with' as const, dueOn: notesDue.withSponsorship }]
      : []),
    { deadline: 'without' as const, dueOn: notesDue.withoutSponsorship },
  ]
  return deadlines.filter(({ dueOn }) => dayAfter(dueOn, -reminderDays) <= today && today < dueOn)
}
