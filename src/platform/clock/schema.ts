import { sql } from 'drizzle-orm'
import { check, integer, pgTable, timestamp } from 'drizzle-orm/pg-core'

/** Where the demonstration's clock stands. One row; none in a real office. */
export const demonstrationClock = pgTable(
  'demonstration_clock',
  {
    id: integer().primaryKey().default(1),
    at: timestamp({ withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  },
  (clock) => [check('one_row', sql`${clock.id} = 1`)],
)
