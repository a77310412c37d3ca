import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm'
import { type Correspondence, correspondence } from '../../../journey/note-verbale/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'

/** The Notes that wait for a decision: how many, for whom, and the one that has waited longest. */
export type WaitingNotes = {
  count: number
  /** With nobody yet, with the reader, with colleagues. */
  free: number
  mine: number
  /** Could not be read: a person looks. */
  unread: number
  oldest: { id: string; sender: string; at: Date } | undefined
}

/** A Note as a line: whom it is from, when it came. */
export type NoteLine = Pick<Correspondence, 'id' | 'reference' | 'kind'> & { sender: string; at: Date }

const { conferenceId, state, assignedTo, receivedAt, readingProblem } = correspondence

/** What the sender of a message is called: the invitee where it is known, else as it signs. */
export function senderOfNote(language: DeskLanguage): SQL<string> {
  const { inviteeId, senderName, fromName, fromAddress, subject } = correspondence
  const known = sql`(
    select coalesce(invitee.names->>${language}, invitee.names->>'en') from invitees invitee where invitee.id = ${inviteeId}
  )`
  return sql<string>`coalesce(${known}, ${senderName}, ${fromName}, ${fromAddress}, ${subject})`
}

/** What waits in the queue, seen by one account. */
export async function waitingNotes(
  { drizzle }: Database,
  conference: string,
  me: string,
  language: DeskLanguage,
): Promise<WaitingNotes> {
  const waiting = and(eq(conferenceId, conference), ne(state, 'settled'))
  const [figures] = await drizzle
    .select({
      count: sql<number>`count(*)::int`,
      free: sql<number>`(count(*) filter (where ${assignedTo} is null))::int`,
      mine: sql<number>`(count(*) filter (where ${assignedTo} = ${me}))::int`,
      unread: sql<number>`(count(*) filter (where ${readingProblem} is not null))::int`,
    })
    .from(correspondence)
    .where(waiting)
  const [oldest] = await drizzle
    .select({ id: correspondence.id, sender: senderOfNote(language), at: receivedAt })
    .from(correspondence)
    .where(waiting)
    .orderBy(asc(receivedAt))
    .limit(1)
  return { count: 0, free: 0, mine: 0, unread: 0, ...figures, oldest }
}

/** The Notes that one account has taken, the oldest first; at most `limit`. */
export function notesOf(
  { drizzle }: Database,
  conference: string,
  me: string,
  language: DeskLanguage,
  limit = 10,
): Promise<NoteLine[]> {
  return drizzle
    .select({
      id: correspondence.id,
      sender: senderOfNote(language),
      reference: correspondence.reference,
      at: receivedAt,
      kind: correspondence.kind,
    })
    .from(correspondence)
    .where(and(eq(conferenceId, conference), ne(state, 'settled'), eq(assignedTo, me)))
    .orderBy(asc(receivedAt))
    .limit(limit)
}
