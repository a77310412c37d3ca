import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { messages } from '../schema.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/**
 * A mail to many. state: 'prepared' (its list is looked at) → 'confirmed' → 'running' → 'done'; or 'cancelled'. The list is closed
 * when it is confirmed. More than ten recipients want a second person: the database refuses what code forgets.
 */
export const mailings = pgTable(
  'mailings',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    /** Which mail it is; the composer of that kind words it. */
    kind: text().notNull(),
    /** For staff: "Invitation: States". */
    title: text().notNull(),
    /** What the composer needs besides the recipient. */
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    state: text({ enum: ['prepared', 'confirmed', 'running', 'done', 'cancelled'] })
      .notNull()
      .default('prepared'),
    /** Who last put somebody on the list: 'staff:<id>', or 'system' for one that nobody has looked at yet. */
    preparedBy: text().notNull(),
    preparedAt: instant().notNull(),
    testedAt: instant(),
    confirmedBy: text(),
    confirmedAt: instant(),
    finishedAt: instant(),
    cancelledBy: text(),
    /** Rises with each change of the list: one confirms what one has seen. */
    version: integer().notNull().default(1),
  },
  (mailing) => [index('mailings_conference').on(mailing.conferenceId, mailing.preparedAt)],
)

/** One recipient of a mailing, and whether its message was stored. */
export const mailingRecipients = pgTable(
  'mailing_recipients',
  {
    id: uuid().primaryKey().defaultRandom(),
    mailingId: uuid()
      .notNull()
      .references(() => mailings.id),
    position: integer().notNull(),
    /** Who it is: 'channel:<id>', 'person:<id>'. Once in a mailing. */
    subject: text().notNull(),
    address: text(),
    name: text(),
    language: text().notNull(),
    state: text({ enum: ['to-send', 'held', 'posted'] }).notNull(),
    /** A code: 'no-address', 'by-hand', or one of the step that prepared it. */
    heldReason: text(),
    /** In a colleague's words, or the words of what failed. */
    heldNote: text(),
    messageId: uuid()
      .unique()
      .references(() => messages.id),
  },
  (recipient) => [
    unique('mailing_recipients_once').on(recipient.mailingId, recipient.subject),
    index('mailing_recipients_next').on(recipient.mailingId, recipient.state, recipient.position),
    index('mailing_recipients_subject').on(recipient.subject),
  ],
)

export type Mailing = typeof mailings.$inferSelect
export type MailingRecipient = typeof mailingRecipients.$inferSelect
