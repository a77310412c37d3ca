import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { people } from '../nomination/schema.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** What a form sent or a section answers: by the question's name, one value or several. */
export type Given = Record<string, string | string[]>

/** Somebody fills the form for the delegate, who asked for it: how, who helps, since when, noted by whom. */
export type Assistance = { way: string; helper: string; since: string; notedBy: string }

/**
 * Step two (REG-1): a person's own registration. 'to-send': no link has left yet, before the opening day or for want of an
 * address. What stands here of the answers is what lists and badges need; all of them stand in `registration_answers`.
 */
export const registrations = pgTable(
  'registrations',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .unique()
      .references(() => people.id),
    state: text({ enum: ['to-send', 'link-sent', 'opened', 'draft', 'submitted', 'withdrawn'] }).notNull(),
    /** Number of the version in force; 0 before the first submission. */
    version: integer().notNull().default(0),
    badgeName: text(),
    /** The name in its own script, where it is not Latin. */
    ownScriptName: text(),
    /** Under which the person stands in alphabetical lists. */
    sortName: text(),
    honorific: text(),
    office: text(),
    organisation: text(),
    /** Left off every published list by their own wish: false. */
    onList: boolean().notNull().default(true),
    /** Set while somebody fills the form with the person. */
    assistance: jsonb().$type<Assistance>(),
    createdAt: instant().notNull(),
    linkSentAt: instant(),
    /** To which address the last link went, or the mail that announces it; in lower case. */
    linkAddress: text(),
    linkRevokedAt: instant(),
    openedAt: instant(),
    submittedAt: instant(),
    withdrawnAt: instant(),
  },
  (registration) => [index('registrations_state').on(registration.conferenceId, registration.state)],
)

/** What was typed and is not submitted yet, section by section, as it was typed. Sensitive sections are sealed. */
export const registrationDrafts = pgTable(
  'registration_drafts',
  {
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    section: text().notNull(),
    typed: jsonb().$type<Given>(),
    sealed: text(),
    /** Nothing in it has to be corrected. */
    isComplete: boolean().notNull(),
    /** Raised by one at each saving: a second window sees that the first has saved. */
    revision: integer().notNull().default(1),
    savedAt: instant().notNull(),
    savedBy: text().notNull(),
    assistance: jsonb().$type<Assistance>(),
  },
  (draft) => [primaryKey({ columns: [draft.registrationId, draft.section] })],
)

/** A submission: the first, or a later change of some sections. */
export const registrationVersions = pgTable(
  'registration_versions',
  {
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    number: integer().notNull(),
    sections: text().array().notNull(),
    submittedAt: instant().notNull(),
    submittedBy: text().notNull(),
    assistance: jsonb().$type<Assistance>(),
  },
  (version) => [primaryKey({ columns: [version.registrationId, version.number] })],
)

/** The answers of a section as submitted in a version; they hold until a later version of the section. */
export const registrationAnswers = pgTable(
  'registration_answers',
  {
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    section: text().notNull(),
    version: integer().notNull(),
    answers: jsonb().$type<Given>(),
    sealed: text(),
  },
  (answer) => [primaryKey({ columns: [answer.registrationId, answer.section, answer.version] })],
)

/** What a delegate agreed to, use by use: a line for each change. The last line of a use holds. */
export const registrationConsents = pgTable(
  'registration_consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    use: text().notNull(),
    isGiven: boolean().notNull(),
    version: integer().notNull(),
    at: instant().notNull(),
    by: text().notNull(),
  },
  (consent) => [index('registration_consents_of').on(consent.registrationId, consent.use)],
)

/** A new mail address that waits to be confirmed: at the old one by a code, or by the mission or an officer. */
export const addressChanges = pgTable(
  'address_changes',
  {
    id: uuid().primaryKey().defaultRandom(),
    registrationId: uuid()
      .notNull()
      .references(() => registrations.id),
    newAddress: text().notNull(),
    codeHash: text().notNull(),
    /** Wrong codes typed so far. */
    attempts: integer().notNull().default(0),
    askedAt: instant().notNull(),
    askedBy: text().notNull(),
    confirmedAt: instant(),
    confirmedBy: text(),
    endedAt: instant(),
  },
  (change) => [
    uniqueIndex('address_changes_one_open').on(change.registrationId).where(sql`ended_at is null`),
  ],
)

export type Registration = typeof registrations.$inferSelect
export type RegistrationDraft = typeof registrationDrafts.$inferSelect
export type RegistrationVersion = typeof registrationVersions.$inferSelect
export type AddressChange = typeof addressChanges.$inferSelect
