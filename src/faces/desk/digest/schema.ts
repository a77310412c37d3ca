import { pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { conferences } from '../../../conference/schema.ts'
import { accounts } from '../../../platform/auth/schema.ts'

/** Who wants the daily digest of a conference. */
export const digestReaders = pgTable(
  'digest_readers',
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    /** The last day, YYYY-MM-DD in the secretariat's zone, that needs no digest any more. */
    doneOn: text().notNull(),
    askedAt: timestamp({ withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  },
  (reader) => [primaryKey({ columns: [reader.accountId, reader.conferenceId] })],
)
