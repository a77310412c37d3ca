import '../../conference/events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { currentDefinition } from '../../conference/office/current-definition.ts'
import { termsOf } from '../../conference/registry/exceptions.ts'
import type { InviteeException } from '../../conference/schema.ts'
import type { Act, Reactions } from '../../platform/journal/act.ts'
import { delegations } from './schema.ts'

/** An exception changes the numbers of the invitee's delegation, and so does a new definition (NOM-3, SPO-2). */
export const reactions: Reactions = {
  'exception.made': renumberOf,
  'exception.ended': renumberOf,
  'definition.applied': async (act) => {
    const standing = await act.tx
      .select({ inviteeId: delegations.inviteeId })
      .from(delegations)
      .where(and(eq(delegations.conferenceId, act.conferenceId), isNull(delegations.mergedInto)))
    for (const { inviteeId } of standing) await renumber(act, inviteeId)
  },
}

function renumberOf(act: Act, { inviteeId }: InviteeException): Promise<void> {
  return renumber(act, inviteeId)
}

/** The database refuses numbers below what is taken: then the whole act is undone. */
async function renumber(act: Act, inviteeId: string): Promise<void> {
  const applied = await currentDefinition(act.tx, act.conferenceId)
  if (!applied) return
  const terms = await termsOf(act.tx, applied.definition, inviteeId)
  await act.tx
    .update(delegations)
    .set({ seats: terms.representativesPerDelegation, sponsoredSeats: terms.sponsoredPerDelegation })
    .where(and(eq(delegations.inviteeId, inviteeId), isNull(delegations.mergedInto)))
}
