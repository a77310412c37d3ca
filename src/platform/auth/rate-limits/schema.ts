import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** How often something was tried of late. The key is a hash: it tells no address. Instants are the machine's. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    keyHash: text().primaryKey(),
    since: timestamp({ withTimezone: true, precision: 3, mode: 'date' }).notNull(),
    count: integer().notNull(),
  },
  (limit) => [index('rate_limits_since').on(limit.since)],
)
