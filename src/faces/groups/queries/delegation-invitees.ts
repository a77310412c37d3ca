import { and, eq, isNull } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import { delegations } from '../../../journey/nomination/schema.ts'
import type { Database } from '../../../platform/database/database.ts'

/** The invitees that have a delegation, in no order. */
export function delegationInvitees({ drizzle }: Database, conferenceId: string) {
  const { id, names, acronym, kind, code } = invitees
  return drizzle
    .select({ id, names, acronym, kind, code })
    .from(invitees)
    .innerJoin(delegations, eq(delegations.inviteeId, id))
    .where(and(eq(delegations.conferenceId, conferenceId), isNull(delegations.mergedInto)))
}
