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
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A conference that this office runs. */
export const conferences = pgTable('conferences', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  createdAt: instant().notNull(),
})

/** Each definition that was applied, whole, as it was read. The highest version holds. */
export const definitionVersions = pgTable(
  'definition_versions',
  {
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    version: integer().notNull(),
    hash: text().notNull(),
    definition: jsonb().$type<unknown>().notNull(),
    appliedAt: instant().notNull(),
    appliedBy: text().notNull(),
  },
  (version) => [primaryKey({ columns: [version.conferenceId, version.version] })],
)

/** A language whose texts a person has approved for mails and letters, though no native reader has checked them. */
export const languageApprovals = pgTable(
  'language_approvals',
  {
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    language: text().notNull(),
    approvedAt: instant().notNull(),
    approvedBy: text().notNull(),
  },
  (approval) => [primaryKey({ columns: [approval.conferenceId, approval.language] })],
)

/** Whom the letter invites (INV-1): a State or an organisation. */
export const invitees = pgTable(
  'invitees',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    kind: text({ enum: ['state', 'organisation'] }).notNull(),
    /** ISO 3166 alpha-3 of a State, the registry's id of an organisation: what a second import recognises. */
    code: text().notNull(),
    /** Organisation's kind: 'un', 'ngo', 'mine-action-authority' … ; 'state' for a State. */
    category: text().notNull(),
    names: jsonb().$type<Record<string, string>>().notNull(),
    acronym: text(),
    /** ISO alpha-2 of the State itself or of the seat. */
    country: text(),
    /** A body of a State counts within that State's delegation. */
    countsWithin: uuid(),
    /** The language in which we write to it. */
    language: text().notNull(),
    /** May it ask for sponsorship (SPO-1)? 'invited' organisations; survivors of a State: 'yes', 'no', 'unknown'. */
    survivors: text({ enum: ['yes', 'no', 'unknown'] })
      .notNull()
      .default('unknown'),
    /** Field names that rest on general knowledge alone: shown as such. */
    unverified: text().array().notNull().default(sql`'{}'`),
    createdAt: instant().notNull(),
  },
  (invitee) => [unique('invitees_once').on(invitee.conferenceId, invitee.kind, invitee.code)],
)

/** A way by which an invitee is reached: 'geneva', 'new-york', 'embassy', 'capital', 'authority', 'office'. */
export const channels = pgTable(
  'channels',
  {
    id: uuid().primaryKey().defaultRandom(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    kind: text().notNull(),
    name: text().notNull(),
    address: text(),
    telephone: text(),
    /** Is it known that this channel exists? */
    existence: text({ enum: ['known', 'known-not', 'unknown'] })
      .notNull()
      .default('unknown'),
    invented: boolean().notNull().default(false),
  },
  (channel) => [
    uniqueIndex('channels_once').on(channel.inviteeId, channel.kind, channel.name),
    index('channels_address').on(channel.address),
  ],
)

/** A term of one invitation that departs from the letter: with its reason, its author and its date. */
export const inviteeExceptions = pgTable(
  'invitee_exceptions',
  {
    id: uuid().primaryKey().defaultRandom(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    /** What it changes: the number of representatives (NOM-3), of sponsored (SPO-2), or the invitation to sponsorship (SPO-1). */
    term: text({ enum: ['representatives', 'sponsored', 'sponsorship-invited'] }).notNull(),
    value: integer().notNull(),
    reason: text().notNull(),
    madeBy: text().notNull(),
    madeAt: instant().notNull(),
    endedAt: instant(),
  },
  (exception) => [index('invitee_exceptions_invitee').on(exception.inviteeId)],
)

export type Invitee = typeof invitees.$inferSelect
export type Channel = typeof channels.$inferSelect
export type InviteeException = typeof inviteeExceptions.$inferSelect
