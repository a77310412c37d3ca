import { and, eq } from 'drizzle-orm'
import type { Act } from '../../../platform/journal/act.ts'
import { type Delegation, delegations, type Person, people } from '../schema.ts'

/** A person of this conference with the delegation, both rows locked until the act ends. */
export async function lockPerson(
  act: Act,
  personId: string,
): Promise<{ person: Person; delegation: Delegation } | undefined> {
  const [found] = await act.tx
    .select({ delegation: delegations })
    .from(people)
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .where(and(eq(people.id, personId), eq(delegations.conferenceId, act.conferenceId)))
  if (!found) return undefined
  const delegation = await lockDelegationById(act, found.delegation.id)
  const [person] = await act.tx.select().from(people).where(eq(people.id, personId)).for('update')
  return person && delegation ? { person, delegation } : undefined
}

/** A delegation of this conference, its row locked until the act ends. */
export async function lockDelegationById(act: Act, id: string): Promise<Delegation | undefined> {
  const [delegation] = await act.tx
    .select()
    .from(delegations)
    .where(and(eq(delegations.id, id), eq(delegations.conferenceId, act.conferenceId)))
    .for('update')
  return delegation
}
