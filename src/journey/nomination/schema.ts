import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { invitees } from '../../conference/schema.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** The people who come for one invitee (NOM-3, SPO-2). The two numbers are held by the database itself. */
export const delegations = pgTable(
  'delegations',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    /** Representatives at most; raised only by an exception. */
    seats: integer().notNull(),
    /** Sponsorships taken forward at most; raised only by an exception. */
    sponsoredSeats: integer().notNull(),
    mergedInto: uuid(),
    createdAt: instant().notNull(),
  },
  (delegation) => [
    uniqueIndex('delegations_one_per_invitee')
      .on(delegation.conferenceId, delegation.inviteeId)
      .where(sql`merged_into is null`),
  ],
)

/** A person of a delegation, as confirmed from a Note. */
export const people = pgTable(
  'people',
  {
    id: uuid().primaryKey().defaultRandom(),
    delegationId: uuid()
      .notNull()
      .references(() => delegations.id),
    /** The Note that named the person. */
    noteId: uuid().notNull(),
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
    /** The language in which we write to the person. */
    language: text().notNull(),
    /** Does the person take one of the delegation's seats (NOM-3)? */
    takesSeat: boolean().notNull(),
    state: text({ enum: ['confirmed', 'replaced', 'withdrawn', 'undone'] }).notNull(),
    /** 'held': the one request of the delegation that is taken forward (SPO-2). */
    sponsorship: text({ enum: ['not-asked', 'asked', 'held'] }).notNull(),
    replacedBy: uuid(),
    /** Salt of the digests that the journal keeps of this person. */
    salt: text().notNull(),
    confirmedAt: instant().notNull(),
    endedAt: instant(),
  },
  (person) => [
    index('people_delegation').on(person.delegationId),
    uniqueIndex('people_email_once')
      .on(person.delegationId, sql`lower(${person.email})`)
      .where(sql`state = 'confirmed' and email is not null`),
  ],
)

/** A State or organisation that answered that it cannot come. */
export const regrets = pgTable(
  'regrets',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    inviteeId: uuid()
      .notNull()
      .references(() => invitees.id),
    noteId: uuid().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: text().notNull(),
    endedAt: instant(),
  },
  (regret) => [index('regrets_invitee').on(regret.inviteeId)],
)

export type Delegation = typeof delegations.$inferSelect
export type Person = typeof people.$inferSelect
