import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { type Delegation, delegations, type Person, people } from '../schema.ts'

/** A delegation with those who are confirmed in it. */
export type DelegationWithPeople = { delegation: Delegation; people: Person[] }

/** The delegation in which an invitee's people stand: its own, or that of the State it belongs to. */
export async function delegationOfInvitee(
  tx: Database['drizzle'] | Transaction,
  inviteeId: string,
): Promise<DelegationWithPeople | undefined> {
  const [delegation] = await tx
    .select()
    .from(delegations)
    .where(
      and(
        isNull(delegations.mergedInto),
        eq(
          delegations.inviteeId,
          sql`(select coalesce(${invitees.countsWithin}, ${invitees.id}) from ${invitees} where ${invitees.id} = ${inviteeId})`,
        ),
      ),
    )
  if (!delegation) return undefined
  return { delegation, people: await confirmedIn(tx, delegation.id) }
}

/** The people of a delegation who are confirmed now, in their order. */
export function confirmedIn(tx: Database['drizzle'] | Transaction, delegationId: string): Promise<Person[]> {
  return tx
    .select()
    .from(people)
    .where(and(eq(people.delegationId, delegationId), eq(people.state, 'confirmed')))
    .orderBy(asc(people.position))
}
