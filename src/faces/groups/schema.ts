import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '../../platform/i18n/language.ts'
import { mailings } from '../../platform/messages/mailing/schema.ts'
import type { Audience } from './audience.ts'
import type { GroupTexts } from './group-texts.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A message to a group while it is written: kept until it is thrown away. What was sent is the mailing's own copy. */
export const groupDrafts = pgTable(
  'group_drafts',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    title: text().notNull(),
    audience: jsonb().$type<Audience>().notNull(),
    texts: jsonb().$type<GroupTexts>().notNull(),
    /** The language for those in whose own nothing is written; null: they are held back. */
    otherwise: text().$type<Language>(),
    /** The list that was prepared last. */
    mailingId: uuid().references(() => mailings.id),
    writtenBy: text().notNull(),
    changedAt: instant().notNull(),
    discardedAt: instant(),
    /** Raised by one with each change, so that a second officer sees that it has changed. */
    version: integer().notNull().default(1),
  },
  (draft) => [index('group_drafts_conference').on(draft.conferenceId, draft.changedAt)],
)

export type GroupDraft = typeof groupDrafts.$inferSelect
