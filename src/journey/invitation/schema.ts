import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels, invitees } from '../../conference/schema.ts'
import { mailings } from '../../platform/messages/mailing/schema.ts'
import { messages } from '../../platform/messages/schema.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/**
 * The letter of invitation, and its corrigenda. state: 'drafted' → 'signed'; in between each signatory clears it. While drafted it
 * states the definition in force; signed, it is frozen: version and hash stay, and a rule changed later makes a corrigendum.
 */
export const letters = pgTable(
  'letters',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    /** 0: the invitation; 1, 2 …: its corrigenda. */
    number: integer().notNull(),
    state: text({ enum: ['drafted', 'signed'] })
      .notNull()
      .default('drafted'),
    /** The definition whose words it is. */
    definitionVersion: integer().notNull(),
    definitionHash: text().notNull(),
    /** Corrigendum: what the letter said until then. */
    sinceVersion: integer(),
    draftedAt: instant().notNull(),
    draftedBy: text().notNull(),
    signedAt: instant(),
    /** Who recorded that it was signed. */
    signedBy: text(),
    signatureNote: text(),
  },
  (letter) => [unique('letters_number').on(letter.conferenceId, letter.number)],
)

/** A signatory has cleared the text of a letter: recorded by staff, with where it is to be seen. Another text wants another one. */
export const letterClearances = pgTable(
  'letter_clearances',
  {
    id: uuid().primaryKey().defaultRandom(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    /** The signatory's id in the definition. */
    signatory: text().notNull(),
    definitionHash: text().notNull(),
    clearedOn: date({ mode: 'string' }).notNull(),
    how: text({ enum: ['mail', 'letter', 'telephone', 'in-person'] }).notNull(),
    /** Who said so, and where it is kept. */
    note: text().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: text().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text(),
  },
  (clearance) => [
    uniqueIndex('letter_clearances_once')
      .on(clearance.letterId, clearance.signatory, clearance.definitionHash)
      .where(sql`withdrawn_at is null`),
  ],
)

/** An invitee's number in this conference, given once: it stands on its letter. */
export const invitations = pgTable(
  'invitations',
  {
    inviteeId: uuid()
      .primaryKey()
      .references(() => invitees.id),
    conferenceId: uuid().notNull(),
    number: integer().notNull(),
    numberedAt: instant().notNull(),
  },
  (invitation) => [unique('invitations_number').on(invitation.conferenceId, invitation.number)],
)

/** A letter or a reminder that went to an invitee by one channel. Its state is that of its message and its delivery reports. */
export const dispatches = pgTable(
  'dispatches',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    channelId: uuid()
      .notNull()
      .references(() => channels.id),
    kind: text({ enum: ['invitation', 'corrigendum', 'reminder'] }).notNull(),
    /** The letter that went; null for a reminder. */
    letterId: uuid().references(() => letters.id),
    mailingId: uuid()
      .notNull()
      .references(() => mailings.id),
    messageId: uuid()
      .notNull()
      .unique('dispatches_message')
      .references(() => messages.id),
    postedAt: instant().notNull(),
  },
  (dispatch) => [
    index('dispatches_channel').on(dispatch.channelId, dispatch.postedAt),
    index('dispatches_invitee').on(dispatch.inviteeId),
  ],
)

/** An invitee to whom nothing is sent for now, with the reason. */
export const invitationHolds = pgTable(
  'invitation_holds',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    reason: text().notNull(),
    heldBy: text().notNull(),
    heldAt: instant().notNull(),
    endedBy: text(),
    endedAt: instant(),
  },
  (hold) => [uniqueIndex('invitation_holds_once').on(hold.inviteeId).where(sql`ended_at is null`)],
)

/** A call that was made about an invitation: with whom, what was promised, when to ring again. */
export const telephoneCalls = pgTable(
  'telephone_calls',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    channelId: uuid().references(() => channels.id),
    calledAt: instant().notNull(),
    /** Nobody answered: null. */
    spokeWith: text(),
    said: text().notNull(),
    ringAgainOn: date({ mode: 'string' }),
    notedBy: text().notNull(),
    notedAt: instant().notNull(),
  },
  (call) => [index('telephone_calls_invitee').on(call.inviteeId, call.calledAt)],
)

/** A reminder that the system drafted before a deadline: once for each day on which the deadline falls. */
export const draftedReminders = pgTable(
  'drafted_reminders',
  {
    conferenceId: uuid().notNull(),
    deadline: text({ enum: ['with-sponsorship', 'without-sponsorship'] }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    mailingId: uuid().references(() => mailings.id),
    draftedAt: instant().notNull(),
  },
  (reminder) => [primaryKey({ columns: [reminder.conferenceId, reminder.deadline, reminder.dueOn] })],
)

export type Letter = typeof letters.$inferSelect
export type LetterClearance = typeof letterClearances.$inferSelect
export type Invitation = typeof invitations.$inferSelect
export type Dispatch = typeof dispatches.$inferSelect
export type InvitationHold = typeof invitationHolds.$inferSelect
export type TelephoneCall = typeof telephoneCalls.$inferSelect
