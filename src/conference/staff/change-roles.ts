import './events.ts'
import { and, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import { accounts, grants, sessions } from '../../platform/auth/schema.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { type Act, record } from '../../platform/journal/act.ts'
import type { Role } from '../roles.ts'
import { conferences } from '../schema.ts'

/** A role that somebody is to hold. `until`: the machine's time at which it ends; null: it does not. */
export type RoleGiven = { role: Role; until: Date | null }

/**
 * Lets an account hold exactly these roles in the conference; none: its access ends, and with it every session at once.
 * 'last-manager' where nobody would be left to manage it: nothing is changed then. Undefined where there is no such account.
 */
export async function changeRoles(
  act: Act,
  accountId: string,
  wanted: readonly RoleGiven[],
): Promise<'changed' | 'last-manager' | undefined> {
  await lockStaff(act)
  const found = await act.tx.$count(accounts, eq(accounts.id, accountId))
  if (found === 0) return undefined
  const held = await act.tx.select().from(grants).where(ofAccount(act, accountId))
  if (held.some(({ role }) => role === 'manager') && !(await isManaged(act, accountId, wanted)))
    return 'last-manager'

  for (const { role } of held)
    if (!wanted.some((one) => one.role === role)) await endRole(act, accountId, role as Role)
  for (const one of wanted) {
    const before = held.find(({ role }) => role === one.role)
    if (!before || before.until?.getTime() !== one.until?.getTime()) await giveRole(act, accountId, one)
  }
  if (wanted.length === 0) await endSessions(act.tx, accountId)
  return 'changed'
}

async function giveRole(act: Act, accountId: string, { role, until }: RoleGiven): Promise<void> {
  await act.tx
    .insert(grants)
    .values({ accountId, conferenceId: act.conferenceId, role, until })
    .onConflictDoUpdate({ target: [grants.accountId, grants.conferenceId, grants.role], set: { until } })
  record(act, 'role.given', {
    about: [`account:${accountId}`],
    facts: { role, ...(until ? { until: until.toISOString().slice(0, 10) } : {}) },
    subject: { accountId, role },
  })
}

async function endRole(act: Act, accountId: string, role: Role): Promise<void> {
  await act.tx.delete(grants).where(and(ofAccount(act, accountId), eq(grants.role, role)))
  record(act, 'role.ended', {
    about: [`account:${accountId}`],
    facts: { role },
    subject: { accountId, role },
  })
}

/** Somebody manages the conference without an end in sight: the account itself with what it is given, or a colleague. */
async function isManaged(act: Act, accountId: string, wanted: readonly RoleGiven[]): Promise<boolean> {
  if (wanted.some(({ role, until }) => role === 'manager' && !until)) return true
  const others = await act.tx.$count(
    grants,
    and(
      eq(grants.conferenceId, act.conferenceId),
      eq(grants.role, 'manager'),
      isNull(grants.until),
      ne(grants.accountId, accountId),
    ),
  )
  return others > 0
}

/** A session serves every conference of an account: it ends where none is left. */
async function endSessions(tx: Transaction, accountId: string): Promise<void> {
  const elsewhere = await tx.$count(
    grants,
    and(eq(grants.accountId, accountId), or(isNull(grants.until), gt(grants.until, sql`now()`))),
  )
  if (elsewhere > 0) return
  await tx
    .update(sessions)
    .set({ endedAt: new Date() })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
}

function ofAccount(act: Act, accountId: string) {
  return and(eq(grants.accountId, accountId), eq(grants.conferenceId, act.conferenceId))
}

/** One change of roles after the other: two managers who remove each other at once would leave nobody. */
async function lockStaff(act: Act): Promise<void> {
  await act.tx
    .select({ id: conferences.id })
    .from(conferences)
    .where(eq(conferences.id, act.conferenceId))
    .for('no key update')
}
