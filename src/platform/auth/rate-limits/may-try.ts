import { eq, lt, sql } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { hashOfToken } from '../token.ts'
import { rateLimits } from './schema.ts'

/** So many times within so many minutes. */
export type RateLimit = { times: number; minutes: number }

/** Counts a try, in all processes together; false once there were too many. */
export async function mayTry(
  { drizzle }: Database,
  key: string,
  { times, minutes }: RateLimit,
): Promise<boolean> {
  const began = sql`now() - make_interval(mins => ${minutes})`
  const [tried] = await drizzle
    .insert(rateLimits)
    .values({ keyHash: hashOfToken(key), since: sql`now()`, count: 1 })
    .onConflictDoUpdate({
      target: rateLimits.keyHash,
      set: {
        count: sql`case when ${rateLimits.since} < ${began} then 1 else ${rateLimits.count} + 1 end`,
        since: sql`case when ${rateLimits.since} < ${began} then now() else ${rateLimits.since} end`,
      },
    })
    .returning({ count: rateLimits.count })
  if (tried?.count === 1)
    await drizzle.delete(rateLimits).where(lt(rateLimits.since, sql`now() - interval '1 day'`))
  return (tried?.count ?? 0) <= times
}

/** It was done rightly: the tries before are forgotten. */
export async function forgetTries({ drizzle }: Database, key: string): Promise<void> {
  await drizzle.delete(rateLimits).where(eq(rateLimits.keyHash, hashOfToken(key)))
}
