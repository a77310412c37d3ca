import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { people } from '../nomination/schema.ts'
import type { ListContent } from './rules/list.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** The List of Participants as it was issued, whole. The database lets nobody change it. */
export const listEditions = pgTable(
  'list_editions',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    /** From 1, without a gap. */
    number: integer().notNull(),
    kind: text({ enum: ['provisional', 'final'] }).notNull(),
    content: jsonb().$type<ListContent>().notNull(),
    /** SHA-256 of the content in canonical form: the journal keeps it too. */
    hash: text().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: text().notNull(),
  },
  (edition) => [unique('list_editions_number').on(edition.conferenceId, edition.number)],
)

/** How a person's entry reads because the mission, the organisation or the person asked for it. */
export const listCorrections = pgTable(
  'list_corrections',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    title: text(),
    organisation: text(),
    /** Who asked, and how: the reference of a Note, a letter, a telephone call. */
    askedBy: text().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: text().notNull(),
    endedAt: instant(),
  },
  (correction) => [
    uniqueIndex('list_corrections_one_holds').on(correction.personId).where(sql`ended_at is null`),
  ],
)

export type ListEdition = typeof listEditions.$inferSelect
export type ListCorrection = typeof listCorrections.$inferSelect
