import { and, asc, eq } from 'drizzle-orm'
import { isRole, roles } from '../../conference/roles.ts'
import { accounts, grants } from '../../platform/auth/schema.ts'
import type { Database } from '../../platform/database/database.ts'
import type { NamedAccount } from './views/demonstration-accounts.tsx'

/** The demonstration's accounts in the order of the roles. */
export async function namedAccounts(database: Database, conferenceId: string): Promise<NamedAccount[]> {
  const found = await database.drizzle
    .select({ id: accounts.id, name: accounts.name, role: grants.role })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(eq(grants.conferenceId, conferenceId))
    .orderBy(asc(accounts.name))
  return found
    .flatMap(({ role, ...account }) => (isRole(role) ? [{ ...account, role }] : []))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}

/** Is this account one of the conference's? */
export async function isNamedAccount(database: Database, conferenceId: string, id: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const found = await database.drizzle.$count(
    grants,
    and(eq(grants.conferenceId, conferenceId), eq(grants.accountId, id)),
  )
  return found > 0
}
