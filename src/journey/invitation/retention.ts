import { and, eq, ne } from 'drizzle-orm'
import type { Erasure } from '../../conference/office/erase-what-ended.ts'
import type { Act } from '../../platform/journal/act.ts'
import { invitationHolds, telephoneCalls } from './schema.ts'

/** With whom one spoke, what was promised, and why somebody was on hold. That there was a call, and when, stays. */
export const retention: Erasure[] = [{ kind: 'notes', erase: eraseWords }]

async function eraseWords({ tx, conferenceId }: Act): Promise<number> {
  const calls = await tx
    .update(telephoneCalls)
    .set({ spokeWith: null, said: '' })
    .where(and(eq(telephoneCalls.conferenceId, conferenceId), ne(telephoneCalls.said, '')))
    .returning({ id: telephoneCalls.id })
  const holds = await tx
    .update(invitationHolds)
    .set({ reason: '' })
    .where(and(eq(invitationHolds.conferenceId, conferenceId), ne(invitationHolds.reason, '')))
    .returning({ id: invitationHolds.id })
  return calls.length + holds.length
}
