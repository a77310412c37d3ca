import { and, desc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { accounts, grants, sessions } from './schema.ts'
import { secondFactors } from './second-factor/schema.ts'
import { hashOfToken, newToken } from './token.ts'

const hours = 12

/** Opens a session for an account and gives its secret, for the cookie alone. */
export async function openSession(
  database: Database,
  accountId: string,
  browser: string | null = null,
): Promise<string> {
  const { token, hash } = newToken()
  const now = new Date()
  await database.drizzle
    .insert(sessions)
    .values({ tokenHash: hash, accountId, createdAt: now, expiresAt: after(now, hours * 60), browser })
  return token
}

/** The account behind a session's secret, with what it may do in this conference; null once it is over. */
export async function accountOfSession(database: Database, token: string, conferenceId: string) {
  const [found] = await database.drizzle
    .select({
      id: accounts.id,
      name: accounts.name,
      address: accounts.address,
      session: { id: sessions.id, provenAt: sessions.provenAt },
      hasSecondFactor: sql<boolean>`exists (${secondFactorOf(database, conferenceId)})`,
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
    .groupBy(accounts.id, sessions.tokenHash)
  return found ?? null
}

/** The second factor was given in this session: it opens what the account may do. */
export async function proveSession({ drizzle }: Database, id: string): Promise<void> {
  await drizzle.update(sessions).set({ provenAt: new Date() }).where(eq(sessions.id, id))
}

/** An account's sessions that are open, the newest first. */
export function sessionsOf({ drizzle }: Database, accountId: string) {
  return drizzle
    .select({ id: sessions.id, createdAt: sessions.createdAt, browser: sessions.browser })
    .from(sessions)
    .where(open(accountId))
    .orderBy(desc(sessions.createdAt))
}

/** Ends a session of an account from elsewhere, or all but one. */
export async function endSessionsOf(
  { drizzle }: Database,
  accountId: string,
  which: { id: string } | { allBut: string },
): Promise<void> {
  const those = 'id' in which ? eq(sessions.id, which.id) : ne(sessions.id, which.allBut)
  await drizzle
    .update(sessions)
    .set({ endedAt: new Date() })
    .where(and(open(accountId), those))
}

/** Ends a session. Ending it twice changes nothing. */
export async function endSession(database: Database, token: string): Promise<void> {
  await database.drizzle
    .update(sessions)
    .set({ endedAt: new Date() })
    .where(and(eq(sessions.tokenHash, hashOfToken(token)), isNull(sessions.endedAt)))
}

function open(accountId: string) {
  return and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`))
}

function secondFactorOf({ drizzle }: Database, conferenceId: string) {
  return drizzle
    .select({ one: sql`1` })
    .from(secondFactors)
    .where(and(eq(secondFactors.accountId, accounts.id), eq(secondFactors.conferenceId, conferenceId)))
}

function after(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
