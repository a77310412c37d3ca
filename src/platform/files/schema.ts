import { bigint, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Files that were received, by content: stored byte for byte under their SHA-256 before anything reads them. */
export const files = pgTable('files', {
  sha256: text().primaryKey(),
  size: bigint({ mode: 'number' }).notNull(),
  createdAt: timestamp({ withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** The bytes are gone since; the hash stays. */
  erasedAt: timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
})
