import { sql } from 'drizzle-orm'
import { pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** The keys of a conference, each wrapped by the master key. A retired one opens what it sealed, and seals no more. */
export const conferenceKeys = pgTable(
  'conference_keys',
  {
    conferenceId: uuid().notNull(),
    /** Stands in each sealed text. */
    keyId: text().notNull(),
    /** Base64; opens with the master key alone. */
    wrapped: text().notNull(),
    /** Which master key. */
    masterId: text().notNull(),
    /** Instants here are the machine's. */
    createdAt: instant().notNull(),
    retiredAt: instant(),
  },
  (key) => [
    primaryKey({ columns: [key.conferenceId, key.keyId] }),
    uniqueIndex('conference_keys_current').on(key.conferenceId).where(sql`retired_at is null`),
  ],
)
