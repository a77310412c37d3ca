import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import { type Invitee, invitees } from '../../../conference/schema.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Delegation, delegations } from '../schema.ts'

/**
 * The delegation of an invitee, its row locked until the act ends; opened when there is none yet (NOM-3, SPO-2).
 * A body of a State counts within that State's delegation.
 */
export async function openDelegation(
  act: Act,
  definition: Definition,
  inviteeId: string,
): Promise<Delegation> {
  const invitee = await inviteeWhoseDelegation(act, inviteeId)
  const found = await lockDelegation(act, invitee.id)
  if (found) return found

  const terms = await termsOf(act.tx, definition, invitee.id)
  const [opened] = await act.tx
    .insert(delegations)
    .values({
      conferenceId: act.conferenceId,
      inviteeId: invitee.id,
      seats: terms.representativesPerDelegation,
      sponsoredSeats: terms.sponsoredPerDelegation,
      createdAt: act.at,
    })
    .onConflictDoNothing()
    .returning()
  if (opened)
    record(act, 'delegation.opened', {
      about: [`delegation:${opened.id}`, `invitee:${invitee.id}`],
      facts: { seats: opened.seats, sponsoredSeats: opened.sponsoredSeats },
      subject: opened,
    })

  const delegation = await lockDelegation(act, invitee.id)
  if (!delegation) throw new Error('The delegation was opened and is not there')
  return delegation
}

/** The invitee itself, or the State within whose delegation it counts; locked, so that its terms do not change meanwhile. */
async function inviteeWhoseDelegation(act: Act, inviteeId: string): Promise<Invitee> {
  const [invitee] = await act.tx
    .select()
    .from(invitees)
    .where(eq(invitees.id, inviteeId))
    .for('no key update')
  if (!invitee) throw new Error('No such invitee')
  return invitee.countsWithin ? inviteeWhoseDelegation(act, invitee.countsWithin) : invitee
}

async function lockDelegation(act: Act, inviteeId: string): Promise<Delegation | undefined> {
  const [delegation] = await act.tx
    .select()
    .from(delegations)
    .where(
      and(
        eq(delegations.conferenceId, act.conferenceId),
        eq(delegations.inviteeId, inviteeId),
        isNull(delegations.mergedInto),
      ),
    )
    .for('update')
  return delegation
}
