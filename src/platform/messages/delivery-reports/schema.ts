import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { messages } from '../schema.ts'

/** What the other side's servers said of a message after it had left us: delivered, bounced, or delayed. One line a report. */
export const deliveryReports = pgTable(
  'delivery_reports',
  {
    id: uuid().primaryKey().defaultRandom(),
    messageId: uuid()
      .notNull()
      .references(() => messages.id),
    outcome: text({ enum: ['delivered', 'bounced', 'delayed'] }).notNull(),
    /** Enhanced status code of RFC 3463, '5.1.1'; null where a person noted it. */
    status: text(),
    /** The server's words, or the person's. */
    reason: text().notNull(),
    /** The recipient that it speaks of. */
    address: text().notNull(),
    /** Where it was read: 'note:<id>'; or who noted it: 'staff:<id>'. */
    source: text().notNull(),
    at: timestamp({ withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  },
  (report) => [
    unique('delivery_reports_once').on(report.messageId, report.source, report.outcome),
    index('delivery_reports_message').on(report.messageId, report.at),
  ],
)

export type DeliveryReport = typeof deliveryReports.$inferSelect
