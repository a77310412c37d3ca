import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels, invitees } from '../../conference/schema.ts'
import { files } from '../../platform/files/schema.ts'
import type { Envelope, MessageReading } from '../../reading/message-reading.ts'
import type { DraftForm, KeptDocument } from './portal/note-draft.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A message as it was received, by whatever channel: kept as it came, then read, assigned, settled. */
export const correspondence = pgTable(
  'correspondence',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    channel: text({ enum: ['mail', 'upload', 'portal', 'paper', 'telephone', 'messenger'] }).notNull(),
    /** The whole original, stored before anything reads it; the same bytes twice are one message. */
    sha256: text()
      .notNull()
      .references(() => files.sha256),
    size: integer().notNull(),
    /** RFC 5322 Message-ID: a message fetched twice by two ways is one. */
    messageId: text(),
    inReplyTo: text(),
    fromAddress: text(),
    fromName: text(),
    subject: text().notNull().default(''),
    receivedAt: instant().notNull(),
    sentAt: instant(),
    /** Earliest evidence of sending (NOM-2), and the date that an officer confirmed. */
    evidenceAt: instant(),
    confirmedSentAt: instant(),
    state: text({ enum: ['received', 'read', 'assigned', 'settled'] })
      .notNull()
      .default('received'),
    /** How it was settled. */
    outcome: text({
      enum: [
        'confirmed',
        'declined',
        'regret-recorded',
        'correction-applied',
        'withdrawal-applied',
        'answered',
        'filed',
      ],
    }),
    kind: text({
      enum: ['nomination', 'correction', 'withdrawal', 'regret', 'question', 'not-for-us', 'junk'],
    }),
    language: text(),
    /** Whose answer it is; null until an officer or a sure match says so. */
    inviteeId: uuid().references(() => invitees.id),
    /** The name that the message gives for its sender where no invitee was matched. */
    senderName: text(),
    reference: text(),
    noteDate: text(),
    /** The earlier message that this one corrects, withdraws or repeats. */
    earlierId: uuid(),
    assignedTo: uuid(),
    envelope: jsonb().$type<Envelope>(),
    /** What reading proposed, as it was proposed, without the message's own words. Never changed by an officer. */
    reading: jsonb().$type<MessageReading>(),
    /** The same with these, sealed. */
    sealedTexts: text(),
    readingProblem: text(),
    /** Raised by one with each change, so that a second officer sees that it has changed. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  (note) => [
    unique('correspondence_once').on(note.conferenceId, note.sha256),
    index('correspondence_queue').on(note.conferenceId, note.state, note.receivedAt),
    index('correspondence_invitee').on(note.inviteeId),
    index('correspondence_message_id').on(note.conferenceId, note.messageId),
  ],
)

/** One person whom a message names: what was read, then corrected, then decided. The unit of confirmation. */
export const namedPeople = pgTable(
  'named_people',
  {
    id: uuid().primaryKey().defaultRandom(),
    noteId: uuid()
      .notNull()
      .references(() => correspondence.id),
    /** Order in the message; equals the index in the reading, or continues it for a person added by an officer. */
    position: integer().notNull(),
    fullName: text().notNull(),
    honorific: text(),
    givenNames: text(),
    familyName: text(),
    title: text(),
    organisation: text(),
    email: text(),
    role: text({ enum: ['head', 'delegate', 'adviser', 'assistant', 'interpreter', 'companion'] }).notNull(),
    gender: text({ enum: ['m', 'f'] }),
    sponsorship: text({ enum: ['asked', 'not-asked', 'unclear'] }).notNull(),
    decision: text({ enum: ['confirmed', 'not-accepted', 'taken-off'] }),
    reason: text(),
    decidedBy: text(),
    decidedAt: instant(),
    /** The person in a delegation that this became. */
    personId: uuid(),
    /** Whom a line of a correction is about: a person of the delegation, or one named earlier; null where nobody said so. */
    correctedId: uuid(),
    addedBy: text(),
  },
  (person) => [unique('named_people_position').on(person.noteId, person.position)],
)

/** A point to clarify that an officer accepted exceptionally, with the reason. */
export const exceptionalAcceptances = pgTable(
  'exceptional_acceptances',
  {
    id: uuid().primaryKey().defaultRandom(),
    noteId: uuid()
      .notNull()
      .references(() => correspondence.id),
    /** The finding's code. */
    code: text().notNull(),
    /** For one person of the Note; null for the Note as a whole. */
    namedPersonId: uuid().references(() => namedPeople.id),
    reason: text().notNull(),
    acceptedBy: text().notNull(),
    acceptedAt: instant().notNull(),
  },
  (acceptance) => [index('exceptional_acceptances_note').on(acceptance.noteId)],
)

/** Messages that were already fetched from a mailbox, so that a second poll does not store them again. */
export const mailboxProgress = pgTable('mailbox_progress', {
  mailbox: text().primaryKey(),
  lastSeenAt: instant(),
  lastError: text(),
  failures: integer().notNull().default(0),
  details: jsonb().$type<Record<string, unknown>>().notNull().default(sql`'{}'`),
})

/** What a mission prepares on its pages until it is sent: the Note typed in the form, the documents chosen so far. */
export const noteDrafts = pgTable(
  'note_drafts',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    channelId: uuid()
      .notNull()
      .references(() => channels.id),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    state: text({ enum: ['open', 'sent', 'discarded'] }).notNull(),
    /** The language in which the form was filled in last. */
    language: text().notNull(),
    /** null: documents alone. */
    form: jsonb().$type<DraftForm>(),
    documents: jsonb().$type<KeptDocument[]>().notNull().default(sql`'[]'`),
    /** The message that it became. */
    noteId: uuid().references(() => correspondence.id),
    /** Raised by one with each change, so that a colleague at another desk sees that it has changed. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (draft) => [
    uniqueIndex('note_drafts_one_open').on(draft.channelId).where(sql`state = 'open'`),
    index('note_drafts_note').on(draft.noteId),
  ],
)

/** How far the reading of a message has come: the row is there while its scanned pages are being looked at. */
export const readingProgress = pgTable('reading_progress', {
  noteId: uuid()
    .primaryKey()
    .references(() => correspondence.id),
  page: integer().notNull(),
  pages: integer().notNull(),
  changedAt: instant().notNull(),
})

export type NoteDraft = typeof noteDrafts.$inferSelect
export type Correspondence = typeof correspondence.$inferSelect
export type NamedPerson = typeof namedPeople.$inferSelect
export type ExceptionalAcceptance = typeof exceptionalAcceptances.$inferSelect
