import { asc, eq } from 'drizzle-orm'
import { isRole, type Role, roles } from '../../../conference/roles.ts'
import { accounts, grants } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'

/** A member of the conference's staff. `until`: the machine's time at which a role ends; null: it does not. */
export type Member = {
  id: string
  name: string
  address: string
  roles: { role: Role; until: Date | null; isOver: boolean }[]
}

/** The staff of a conference, in the order of their first role, then by name. */
export async function teamOf({ drizzle }: Database, conferenceId: string): Promise<Member[]> {
  const found = await drizzle
    .select({
      id: accounts.id,
      name: accounts.name,
      address: accounts.address,
      role: grants.role,
      until: grants.until,
    })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(eq(grants.conferenceId, conferenceId))
    .orderBy(asc(accounts.name))
  const now = new Date()
  const members = new Map<string, Member>()
  for (const { role, until, ...account } of found) {
    const member = members.get(account.id) ?? { ...account, roles: [] }
    if (isRole(role)) member.roles.push({ role, until, isOver: until !== null && until <= now })
    members.set(account.id, member)
  }
  for (const member of members.values()) member.roles.sort((a, b) => rankOf(a.role) - rankOf(b.role))
  return [...members.values()].sort((a, b) => rankOf(a.roles[0]?.role) - rankOf(b.roles[0]?.role))
}

function rankOf(role: Role | undefined): number {
  return role ? roles.indexOf(role) : roles.length
}
