import { inArray } from 'drizzle-orm'
import { accounts } from '../../platform/auth/schema.ts'
import type { Database } from '../../platform/database/database.ts'

/** The names of those who acted, by 'staff:<id>'; the system is called `system`. */
export async function authorNames(
  { drizzle }: Database,
  actors: readonly string[],
  system: string,
): Promise<Map<string, string>> {
  const ids = actors.flatMap((actor) => (actor.startsWith('staff:') ? [actor.slice('staff:'.length)] : []))
  const names = new Map([['system', system]])
  if (ids.length === 0) return names
  const found = await drizzle
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(ids)]))
  for (const { id, name } of found) names.set(`staff:${id}`, name)
  return names
}
