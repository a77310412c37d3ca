import { and, asc, desc, eq, ilike, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import type { Invitee } from '../../../conference/schema.ts'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { MessageKind } from '../../../reading/message-reading.ts'
import { type Correspondence, correspondence } from '../schema.ts'
import { findingsOfNotes, type StandingFinding } from './findings-of-notes.ts'

/** What of the queue is looked at; read from the address. */
export type QueueChoice = {
  state: 'waiting' | 'mine' | 'settled' | 'all'
  kind: MessageKind | undefined
  text: string
  page: number
}

/** One message of the queue with its points to clarify. */
export type QueueLine = {
  note: Correspondence
  invitee: Invitee | undefined
  people: number
  points: StandingFinding[]
  assignedTo: string | undefined
}

/** How many messages a page shows. */
export const queuePageSize = 100

/** The queue: what waits stands oldest first, what is settled newest first. The same few queries however long it is. */
export async function queue(
  database: Database,
  definition: Definition,
  conferenceId: string,
  choice: QueueChoice,
  accountId: string,
): Promise<{ lines: QueueLine[]; count: number }> {
  const { drizzle } = database
  const which = and(eq(correspondence.conferenceId, conferenceId), ...conditionsOf(choice, accountId))
  const order = choice.state === 'waiting' || choice.state === 'mine' ? asc : desc
  const [count, notes] = await Promise.all([
    drizzle.$count(correspondence, which),
    drizzle
      .select()
      .from(correspondence)
      .where(which)
      .orderBy(order(correspondence.receivedAt))
      .limit(queuePageSize)
      .offset((choice.page - 1) * queuePageSize),
  ])
  const [under, officers] = await Promise.all([
    findingsOfNotes(drizzle, definition, notes),
    officersOf(database, notes),
  ])
  const lines = notes.map((note) => {
    const rules = under.get(note.id)
    return {
      note,
      invitee: rules?.invitee,
      people: rules?.named.length ?? 0,
      points: rules?.findings.filter(({ acceptance }) => !acceptance) ?? [],
      assignedTo: note.assignedTo ? officers.get(note.assignedTo) : undefined,
    }
  })
  return { lines, count }
}

function conditionsOf({ state, kind, text }: QueueChoice, accountId: string): (SQL | undefined)[] {
  return [
    state === 'waiting' ? ne(correspondence.state, 'settled') : undefined,
    state === 'settled' ? eq(correspondence.state, 'settled') : undefined,
    state === 'mine'
      ? and(ne(correspondence.state, 'settled'), eq(correspondence.assignedTo, accountId))
      : undefined,
    kind ? eq(correspondence.kind, kind) : undefined,
    text ? matches(text) : undefined,
  ]
}

function matches(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return or(
    ilike(correspondence.subject, pattern),
    ilike(correspondence.reference, pattern),
    ilike(correspondence.senderName, pattern),
    ilike(correspondence.fromName, pattern),
    ilike(correspondence.fromAddress, pattern),
    sql`exists (select 1 from invitees, jsonb_each_text(invitees.names) as named
          where invitees.id = ${correspondence.inviteeId} and unaccent(named.value) ilike unaccent(${pattern}))`,
  )
}

async function officersOf({ drizzle }: Database, notes: Correspondence[]): Promise<Map<string, string>> {
  const ids = [...new Set(notes.flatMap(({ assignedTo }) => (assignedTo ? [assignedTo] : [])))]
  if (ids.length === 0) return new Map()
  const found = await drizzle.select().from(accounts).where(inArray(accounts.id, ids))
  return new Map(found.map(({ id, name }) => [id, name]))
}
