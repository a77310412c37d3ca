import { eq } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import type { Clock } from './clock.ts'
import { demonstrationClock } from './schema.ts'

/** A clock that stands until somebody moves it, and stands there again after a restart. */
export type MovableClock = Clock & {
  /** Moves it on. Throws where that would be back: what has happened stays. */
  moveTo: (at: Date) => Promise<void>
}

/** The demonstration's clock, set to `start` the first time. */
export async function openDemonstrationClock(database: Database, start: Date): Promise<MovableClock> {
  const { drizzle } = database
  await drizzle.insert(demonstrationClock).values({ at: start }).onConflictDoNothing()
  const [row] = await drizzle.select().from(demonstrationClock).where(eq(demonstrationClock.id, 1))
  let at = row?.at ?? start

  return {
    now: () => new Date(at),
    async moveTo(next) {
      if (next < at) throw new RangeError('The clock moves on, not back')
      await drizzle.update(demonstrationClock).set({ at: next }).where(eq(demonstrationClock.id, 1))
      at = next
    },
  }
}
