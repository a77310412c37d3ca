import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { dayAfter, startOfDay } from '../../../platform/clock/day-in-zone.ts'
import type { Database } from '../../../platform/database/database.ts'
import { journalLines } from '../../../platform/journal/schema.ts'

/** The events that a digest counts, in the order in which it tells them. */
export const counted = [
  'note.received',
  'note.settled',
  'person.confirmed',
  'person.withdrawn',
  'regret.recorded',
  'registration.submitted',
  'registration.withdrawn',
  'exception.made',
  'definition.applied',
] as const

/** How often something happened. */
export type Change = { event: (typeof counted)[number]; count: number }

/** What happened on a day, YYYY-MM-DD in the zone, in numbers: no names leave the office by a digest. */
export async function changesOfDay(
  { drizzle }: Database,
  conferenceId: string,
  day: string,
  timeZone: string,
): Promise<Change[]> {
  const found = await drizzle
    .select({ event: journalLines.event, count: sql<number>`count(*)::int` })
    .from(journalLines)
    .where(
      and(
        eq(journalLines.conferenceId, conferenceId),
        inArray(journalLines.event, [...counted]),
        gte(journalLines.at, startOfDay(day, timeZone)),
        lt(journalLines.at, startOfDay(dayAfter(day), timeZone)),
      ),
    )
    .groupBy(journalLines.event)
  return counted.flatMap((event) => {
    const count = found.find((each) => each.event === event)?.count
    return count ? [{ event, count }] : []
  })
}
