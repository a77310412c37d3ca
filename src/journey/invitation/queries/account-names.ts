import { inArray } from 'drizzle-orm'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'

/** The names of colleagues who acted, by 'staff:<id>'. */
export async function accountNames(
  { drizzle }: Database,
  actors: readonly string[],
): Promise<Map<string, string>> {
  const ids = actors
    .filter((actor) => actor.startsWith('staff:'))
    .map((actor) => actor.slice('staff:'.length))
  if (ids.length === 0) return new Map()
  const found = await drizzle
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, ids))
  return new Map(found.map(({ id, name }) => [`staff:${id}`, name]))
}
