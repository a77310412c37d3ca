import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/**
 * The outbox. A message is stored in the transaction of the change that causes it, and delivered by a job.
 * status: 'held' (a person has to approve first) → 'waiting' → 'handing-over' → 'sent';
 * or 'uncertain' (the process ended between handing over and the server's answer: a person decides), 'given-up'.
 */
export const messages = pgTable(
  'messages',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    /** Which mail it is: 'acknowledgement', 'question-to-sender', 'person-confirmed' … */
    kind: text().notNull(),
    toAddress: text().notNull(),
    toName: text(),
    language: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    /** RFC 5322 Message-ID, given when the message is stored: a second delivery would carry the same one. */
    messageId: text().notNull().unique(),
    inReplyTo: text(),
    references: text().array().notNull().default(sql`'{}'`),
    /** What it is about: 'note:<id>', 'delegation:<id>', 'person:<id>'. */
    about: text().array().notNull(),
    /** Places in the text where a personal link is put only when the message leaves. */
    places: jsonb().$type<Record<string, LinkPlace>>().notNull().default({}),
    attachments: jsonb().$type<Attachment[]>().notNull().default([]),
    status: text({ enum: ['held', 'waiting', 'handing-over', 'sent', 'uncertain', 'given-up'] }).notNull(),
    heldFor: text(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    createdBy: text().notNull(),
    /** The conference's time. */
    createdAt: instant().notNull(),
    /** The machine's time. */
    sentAt: instant(),
  },
  (message) => [
    index('messages_about').using('gin', message.about),
    index('messages_status').on(message.conferenceId, message.status),
  ],
)

/** What kind of link is made when the message leaves, and for whom. */
export type LinkPlace = { purpose: 'sign-in' | 'registration' | 'portal'; for: string }

/** A file that goes with a message: its text itself, or the SHA-256 of a file that the office keeps. */
export type Attachment = { name: string; type: string } & ({ text: string } | { sha256: string })

export type Message = typeof messages.$inferSelect

/** The demonstration's mailbox: what the other side received, links included. Empty in a real office. */
export const deliveredMails = pgTable('delivered_mails', {
  id: uuid().primaryKey().defaultRandom(),
  messageId: uuid()
    .notNull()
    .unique()
    .references(() => messages.id),
  toAddress: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  html: text().notNull(),
  deliveredAt: instant().notNull(),
})
