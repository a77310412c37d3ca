import { and, eq, getTableColumns, gt, isNull, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database/database.ts'
import { accounts, grants, signInLinks } from './schema.ts'
import { hashOfToken, newToken } from './token.ts'

/** How long a sign-in link holds, in minutes. */
export const linkMinutes = 30

/** How many links an account may ask for in that time. */
const linksAtOnce = 5

/** The account with this address, where it holds a role in the conference now. */
export async function accountByAddress(database: Database, conferenceId: string, address: string) {
  const [account] = await database.drizzle
    .select(getTableColumns(accounts))
    .from(accounts)
    .innerJoin(grants, and(eq(grants.accountId, accounts.id), eq(grants.conferenceId, conferenceId)))
    .where(
      and(
        eq(accounts.address, address.trim().toLowerCase()),
        or(isNull(grants.until), gt(grants.until, sql`now()`)),
      ),
    )
    .limit(1)
  return account
}

/** May this account be sent one more link now? Five in half an hour are enough for anybody. */
export async function mayAskForLink(database: Database, accountId: string): Promise<boolean> {
  const open = await database.drizzle.$count(
    signInLinks,
    and(eq(signInLinks.accountId, accountId), gt(signInLinks.expiresAt, sql`now()`)),
  )
  return open < linksAtOnce
}

/** Makes a link's secret for an account, when the message that carries it leaves. */
export async function makeSignInToken(tx: Transaction, accountId: string): Promise<string> {
  const { token, hash } = newToken()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + linkMinutes * 60_000)
  await tx.insert(signInLinks).values({ tokenHash: hash, accountId, createdAt: now, expiresAt })
  return token
}

/** Does the link still hold? Looking does not use it up: mail scanners follow links. */
export async function linkHolds(database: Database, token: string): Promise<boolean> {
  const found = await database.drizzle.$count(signInLinks, holds(token))
  return found > 0
}

/** Uses the link up and gives its account; undefined where it was used before, or its time is over. */
export async function takeLink(database: Database, token: string): Promise<string | undefined> {
  const [used] = await database.drizzle
    .update(signInLinks)
    .set({ usedAt: new Date() })
    .where(holds(token))
    .returning({ accountId: signInLinks.accountId })
  return used?.accountId
}

function holds(token: string) {
  return and(
    eq(signInLinks.tokenHash, hashOfToken(token)),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, sql`now()`),
  )
}
