import { and, desc, eq, gte, like, notLike } from 'drizzle-orm'
import { dayIn, startOfDay } from '../../../platform/clock/day-in-zone.ts'
import type { Database } from '../../../platform/database/database.ts'
import { journalLines } from '../../../platform/journal/schema.ts'
import type { Reader } from '../journal/reader.ts'
import { entriesFrom, type StoryEntry } from '../journal/story-of.ts'

/** What colleagues did, beyond signing in, since midnight in the zone, the newest first; at most `limit`. */
export async function doneToday(
  database: Database,
  conferenceId: string,
  reader: Reader,
  { now, timeZone, limit = 12 }: { now: Date; timeZone: string; limit?: number },
): Promise<StoryEntry[]> {
  const lines = await database.drizzle
    .select()
    .from(journalLines)
    .where(
      and(
        eq(journalLines.conferenceId, conferenceId),
        gte(journalLines.at, startOfDay(dayIn(now, timeZone), timeZone)),
        like(journalLines.actor, 'staff:%'),
        notLike(journalLines.event, 'session.%'),
        notLike(journalLines.event, 'link.%'),
      ),
    )
    .orderBy(desc(journalLines.seq))
    .limit(limit)
  return entriesFrom(database, lines, reader)
}
