import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { correspondence } from '../../journey/note-verbale/schema.ts'
import type { Database } from '../../platform/database/database.ts'
import { messages } from '../../platform/messages/schema.ts'

/** How many things wait for a person, by step. */
export type RailCounts = { notes: number; messages: number }

/** Messages that do not leave by themselves: held for an approval, uncertain, or given up. */
export const stuck = ['held', 'uncertain', 'given-up'] as const

/** What waits in each step of the journey: Notes not settled, messages that do not leave by themselves. One query. */
export async function railCounts(database: Database, conferenceId: string): Promise<RailCounts> {
  const { drizzle } = database
  const notes = drizzle.$count(
    correspondence,
    and(eq(correspondence.conferenceId, conferenceId), ne(correspondence.state, 'settled')),
  )
  const waiting = drizzle.$count(
    messages,
    and(eq(messages.conferenceId, conferenceId), inArray(messages.status, [...stuck])),
  )
  const { rows } = await drizzle.execute<RailCounts>(
    sql`select ${notes}::int as notes, ${waiting}::int as messages`,
  )
  return rows[0] ?? { notes: 0, messages: 0 }
}
