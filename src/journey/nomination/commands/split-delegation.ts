import '../events.ts'
import { and, eq, inArray } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Delegation, people } from '../schema.ts'
import { type NotAdmitted, notAdmitted } from './admit-person.ts'
import { lockDelegationById } from './load-delegation.ts'
import { openDelegation } from './open-delegation.ts'

/**
 * Moves people who were confirmed into the wrong delegation to that of another invitee, opened when there is none yet.
 * The numbers of the other hold (NOM-3, SPO-2): where they do not fit, nobody is moved.
 */
export async function splitDelegation(
  act: Act,
  definition: Definition,
  fromId: string,
  personIds: string[],
  inviteeId: string,
): Promise<Delegation | NotAdmitted | undefined> {
  if (personIds.length === 0) return undefined
  const into = await openDelegation(act, definition, inviteeId)
  const from = await lockDelegationById(act, fromId)
  if (!from || into.id === from.id) return undefined

  const moved = await act.tx
    .transaction((savepoint) =>
      savepoint
        .update(people)
        .set({ delegationId: into.id })
        .where(and(eq(people.delegationId, from.id), inArray(people.id, personIds)))
        .returning(),
    )
    .catch(notAdmitted)
  if (typeof moved === 'string') return moved
  record(act, 'delegation.split', {
    about: [`delegation:${from.id}`, `delegation:${into.id}`, ...moved.map(({ id }) => `person:${id}`)],
    facts: { from: from.id, into: into.id, people: moved.length },
    subject: { from, into, people: moved },
  })
  return into
}
