import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { isChecked, siteLanguages } from '../../../conference/definition/definition.ts'
import { languageApprovals } from '../../../conference/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { mailings } from '../../../platform/messages/mailing/schema.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { stuck } from '../rail-counts.ts'

/** How many things of a kind wait, and the one that has waited longest. */
export type Waiting = { count: number; oldest: { id: string; text: string; at: Date } | undefined }

/** Messages that a person has to look at before they leave, or because they did not arrive. */
export async function waitingMessages({ drizzle }: Database, conferenceId: string): Promise<Waiting> {
  const waiting = and(eq(messages.conferenceId, conferenceId), inArray(messages.status, [...stuck]))
  const count = await drizzle.$count(messages, waiting)
  const [oldest] = await drizzle
    .select({ id: messages.id, text: messages.toAddress, at: messages.createdAt })
    .from(messages)
    .where(waiting)
    .orderBy(asc(messages.createdAt))
    .limit(1)
  return { count, oldest }
}

/** Mails to many that wait for somebody to confirm them. */
export async function waitingMailings({ drizzle }: Database, conferenceId: string): Promise<Waiting> {
  const waiting = and(eq(mailings.conferenceId, conferenceId), eq(mailings.state, 'prepared'))
  const count = await drizzle.$count(mailings, waiting)
  const [oldest] = await drizzle
    .select({ id: mailings.id, text: mailings.title, at: mailings.preparedAt })
    .from(mailings)
    .where(waiting)
    .orderBy(asc(mailings.preparedAt))
    .limit(1)
  return { count, oldest }
}

/** Questions put to senders whose Note still waits for the answer. */
export async function openQuestions({ drizzle }: Database, conferenceId: string): Promise<Waiting> {
  const { rows } = await drizzle.execute<{ id: string; text: string; at: string; count: number }>(sql`
    select note.id, coalesce(note.reference, note.sender_name, note.from_name, note.from_address) as text,
      asked.at, (count(*) over ())::int as count
    from correspondence note
    join lateral (
      select max(line.at) as at from journal_lines line
      where line.conference_id = note.conference_id and line.event = 'note.questioned'
        and line.about @> array['note:' || note.id]
    ) asked on asked.at is not null
    where note.conference_id = ${conferenceId} and note.state <> 'settled'
    order by asked.at limit 1`)
  const [oldest] = rows
  return {
    count: oldest?.count ?? 0,
    oldest: oldest && { id: oldest.id, text: oldest.text, at: new Date(oldest.at) },
  }
}

/** Languages in which nothing may leave yet: no native reader has checked them, and nobody has approved them. */
export async function uncleared(
  { drizzle }: Database,
  conferenceId: string,
  definition: Definition,
): Promise<Language[]> {
  const approvals = await drizzle
    .select({ language: languageApprovals.language })
    .from(languageApprovals)
    .where(eq(languageApprovals.conferenceId, conferenceId))
  const approved = new Set(approvals.map(({ language }) => language))
  return siteLanguages(definition).filter(
    (language) => !isChecked(definition, language) && !approved.has(language),
  )
}
