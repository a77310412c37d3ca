import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What happened, line by line, per conference; each line holds the hash of the one before. Never changed. */
export const journalLines = pgTable(
  'journal_lines',
  {
    conferenceId: uuid().notNull(),
    /** 1, 2, 3 … without a gap. */
    seq: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true, precision: 3, mode: 'date' }).notNull(),
    /** 'staff:<id>', 'system', 'mission:<id>' or 'delegate:<id>'. */
    actor: text().notNull(),
    event: text().notNull(),
    /** What the line is about: 'delegation:<id>', 'note:<id>', 'person:<id>' … */
    about: text().array().notNull(),
    /** Codes, numbers, identifiers and digests; never personal data. */
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (line) => [
    primaryKey({ columns: [line.conferenceId, line.seq] }),
    index('journal_lines_about').using('gin', line.about),
  ],
)

/** The last line's number and hash, so that a line missing at the end is seen as well. */
export const journalHeads = pgTable('journal_heads', {
  conferenceId: uuid().primaryKey(),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
})

export type JournalLine = typeof journalLines.$inferSelect
