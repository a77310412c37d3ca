import { and, desc, eq, sql } from 'drizzle-orm'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { journalLines } from '../../../platform/journal/schema.ts'

/** Somebody opened something sealed of a person: who, what, for what, when. */
export type Opening = { who: string | null; kind: string; purpose: string; at: Date }

/** Who opened what was sealed of a person, the latest first. */
export async function openingsOf(
  { drizzle }: Database,
  conferenceId: string,
  personId: string,
): Promise<Opening[]> {
  const lines = await drizzle
    .select({ who: accounts.name, facts: journalLines.facts, at: journalLines.at })
    .from(journalLines)
    .leftJoin(accounts, sql`${journalLines.actor} = 'staff:' || ${accounts.id}::text`)
    .where(
      and(
        eq(journalLines.conferenceId, conferenceId),
        eq(journalLines.event, 'sealed.opened'),
        sql`${journalLines.about} @> array[${`person:${personId}`}]::text[]`,
      ),
    )
    .orderBy(desc(journalLines.seq))
    .limit(100)
  return lines.map(({ who, facts, at }) => ({
    who,
    at,
    kind: String(facts.kind),
    purpose: String(facts.purpose),
  }))
}
