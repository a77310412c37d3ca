import { and, count, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { messages } from '../../../platform/messages/schema.ts'

/** How many messages of each language wait for an approval of it. */
export async function heldForLanguage(
  { drizzle }: Database,
  conferenceId: string,
): Promise<Map<string, number>> {
  const rows = await drizzle
    .select({ language: messages.language, count: count() })
    .from(messages)
    .where(
      and(
        eq(messages.conferenceId, conferenceId),
        eq(messages.status, 'held'),
        eq(messages.heldFor, 'language'),
      ),
    )
    .groupBy(messages.language)
  return new Map(rows.map((row) => [row.language, row.count]))
}
