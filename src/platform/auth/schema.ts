import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A person who can sign in. Addresses are stored in lower case. */
export const accounts = pgTable('accounts', {
  id: uuid().primaryKey().defaultRandom(),
  address: text().notNull().unique(),
  name: text().notNull(),
  language: text().notNull().default('en'),
  createdAt: instant().notNull().defaultNow(),
})

/** What an account may do in a conference, and until when. Instants here are the machine's. */
export const grants = pgTable(
  'grants',
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    conferenceId: uuid().notNull(),
    role: text().notNull(),
    until: instant(),
  },
  (grant) => [primaryKey({ columns: [grant.accountId, grant.conferenceId, grant.role] })],
)

/** A link sent by mail. Only its hash is kept; a GET never uses it up. */
export const signInLinks = pgTable('sign_in_links', {
  tokenHash: text().primaryKey(),
  accountId: uuid()
    .notNull()
    .references(() => accounts.id),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

/** A signed-in browser. Only the token's hash is kept. */
export const sessions = pgTable(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    /** By which its owner ends it from elsewhere. */
    id: uuid().notNull().unique().defaultRandom(),
    /** When a code of the second factor was given. */
    provenAt: instant(),
    /** 'Firefox, Linux': what its owner knows it by. */
    browser: text(),
  },
  (session) => [index('sessions_account').on(session.accountId)],
)

/** A link sent to a mission ('portal', for a channel) or a delegate ('registration', for a person). Only its hash is kept. */
export const personalLinks = pgTable(
  'personal_links',
  {
    tokenHash: text().primaryKey(),
    conferenceId: uuid().notNull(),
    purpose: text({ enum: ['registration', 'portal'] }).notNull(),
    subjectId: uuid().notNull(),
    /** The address it was sent to, in lower case. */
    address: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    openedAt: instant(),
    revokedAt: instant(),
    revokedFor: text({ enum: ['registered', 'withdrawn', 'address-changed', 'by-staff'] }),
  },
  (link) => [index('personal_links_subject').on(link.purpose, link.subjectId)],
)

/** A browser that came by a personal link. Only the secret's hash is kept; each page it opens makes it last. */
export const visits = pgTable(
  'visits',
  {
    secretHash: text().primaryKey(),
    conferenceId: uuid().notNull(),
    purpose: text({ enum: ['registration', 'portal'] }).notNull(),
    subjectId: uuid().notNull(),
    address: text().notNull(),
    startedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (visit) => [index('visits_subject').on(visit.purpose, visit.subjectId)],
)

export type PersonalLink = typeof personalLinks.$inferSelect
export type Account = typeof accounts.$inferSelect
