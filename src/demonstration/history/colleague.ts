import { and, eq } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import type { Role } from '../../conference/roles.ts'
import { accounts, grants } from '../../platform/auth/schema.ts'
import type { Actor } from '../../platform/journal/act.ts'

/** The demonstration's colleague who holds a role, as one who acts. */
export async function colleague({ database, conference }: Office, role: Role): Promise<Actor> {
  const [account] = await database.drizzle
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(and(eq(grants.conferenceId, conference.id), eq(grants.role, role)))
    .limit(1)
  if (!account) throw new Error(`Nobody is ${role} in the demonstration`)
  return { kind: 'staff', ...account }
}
