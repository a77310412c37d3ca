import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { accounts, grants } from '../../../platform/auth/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'

/** A colleague who takes messages. */
export type Officer = { id: string; name: string }

const rolesThatTake = ['manager', 'intake']

/** The colleagues to whom a message can be given, by name. Until when a role lasts is told by the machine's time. */
export function officersOf(tx: Database['drizzle'] | Transaction, conferenceId: string): Promise<Officer[]> {
  return tx
    .selectDistinct({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(
      and(
        eq(grants.conferenceId, conferenceId),
        inArray(grants.role, rolesThatTake),
        or(isNull(grants.until), gt(grants.until, sql`now()`)),
      ),
    )
    .orderBy(asc(accounts.name))
}
