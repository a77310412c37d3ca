import { and, asc, eq } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import type { Role } from '../../conference/roles.ts'
import { accounts, grants } from '../../platform/auth/schema.ts'
import type { Actor } from '../../platform/journal/act.ts'

/** The demonstration's colleague who holds a role, as one who acts; where two hold it, the first or the second by address. */
export async function colleague(
  { database, conference }: Office,
  role: Role,
  which: 0 | 1 = 0,
): Promise<Actor> {
  const holders = await database.drizzle
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(and(eq(grants.conferenceId, conference.id), eq(grants.role, role)))
    .orderBy(asc(accounts.address))
  const account = holders[which]
  if (!account) throw new Error(`Nobody is ${role} in the demonstration`)
  return { kind: 'staff', ...account }
}
