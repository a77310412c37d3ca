import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { accounts, grants, sessions } from './schema.ts'
import { hashOfToken, newToken } from './token.ts'

const hours = 12

/** Opens a session for an account and gives its secret, for the cookie alone. */
export async function openSession(database: Database, accountId: string): Promise<string> {
  const { token, hash } = newToken()
  const now = new Date()
  await database.drizzle
    .insert(sessions)
    .values({ tokenHash: hash, accountId, createdAt: now, expiresAt: after(now, hours * 60) })
  return token
}

/** The account behind a session's secret, with what it may do in this conference; null once it is over. */
export async function accountOfSession(database: Database, token: string, conferenceId: string) {
  const [found] = await database.drizzle
    .select({
      id: accounts.id,
      name: accounts.name,
      address: accounts.address,
      roles: sql<
        string[]
      >`coalesce(array_agg(${grants.role}) filter (where ${grants.role} is not null), '{}')`,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(
      grants,
      and(
        eq(grants.accountId, accounts.id),
        eq(grants.conferenceId, conferenceId),
        or(isNull(grants.until), gt(grants.until, sql`now()`)),
      ),
    )
    .where(
      and(
        eq(sessions.tokenHash, hashOfToken(token)),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql`now()`),
      ),
    )
    .groupBy(accounts.id)
  return found ?? null
}

/** Ends a session. Ending it twice changes nothing. */
export async function endSession(database: Database, token: string): Promise<void> {
  await database.drizzle
    .update(sessions)
    .set({ endedAt: new Date() })
    .where(and(eq(sessions.tokenHash, hashOfToken(token)), isNull(sessions.endedAt)))
}

function after(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
