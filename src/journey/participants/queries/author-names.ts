import { inArray } from 'drizzle-orm'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'

/** The names of those who issued editions, by 'staff:<id>'; the system is called `system`. */
export async function authorNames(
  { drizzle }: Database,
  actors: readonly string[],
  system: string,
): Promise<Map<string, string>> {
  const ids = [...new Set(actors)].flatMap((actor) =>
    actor.startsWith('staff:') ? [actor.slice('staff:'.length)] : [],
  )
  const found = ids.length
    ? await drizzle
        .select({ id: accounts.id, name: accounts.name })
        .from(accounts)
        .where(inArray(accounts.id, ids))
    : []
  return new Map([
    ['system', system],
    ...found.map(({ id, name }): [string, string] => [`staff:${id}`, name]),
  ])
}
