import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Delegation, delegations, people } from '../schema.ts'
import { type NotAdmitted, notAdmitted } from './admit-person.ts'
import { lockDelegationById } from './load-delegation.ts'

/**
 * Merges a delegation into another: its people move, it leads nowhere but to the other. The other's numbers hold
 * (NOM-3, SPO-2): where the people of both do not fit, nothing is moved.
 */
export async function mergeDelegations(
  act: Act,
  fromId: string,
  intoId: string,
): Promise<Delegation | NotAdmitted | undefined> {
  if (fromId === intoId) return undefined
  const [first, second] = [fromId, intoId].sort() as [string, string]
  const locked = [await lockDelegationById(act, first), await lockDelegationById(act, second)]
  const from = locked.find((delegation) => delegation?.id === fromId)
  const into = locked.find((delegation) => delegation?.id === intoId)
  if (!from || !into || into.mergedInto) return undefined
  if (from.mergedInto) return into

  const refused = await moveAll(act, from.id, into.id)
  if (refused) return refused
  await act.tx.update(delegations).set({ mergedInto: into.id }).where(eq(delegations.id, from.id))
  record(act, 'delegation.merged', {
    about: [`delegation:${from.id}`, `delegation:${into.id}`],
    facts: { from: from.id, into: into.id },
    subject: { from, into },
  })
  return into
}

async function moveAll(act: Act, from: string, into: string): Promise<NotAdmitted | undefined> {
  return act.tx
    .transaction(async (savepoint) => {
      await savepoint.update(people).set({ delegationId: into }).where(eq(people.delegationId, from))
      return undefined
    })
    .catch(notAdmitted)
}
