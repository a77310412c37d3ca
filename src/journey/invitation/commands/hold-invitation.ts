import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type InvitationHold, invitationHolds } from '../schema.ts'

/** Puts an invitee on the hold list: nothing of the invitation is sent to it until that ends. Twice is once. */
export async function holdInvitation(
  act: Act,
  inviteeId: string,
  reason: string,
): Promise<InvitationHold | undefined> {
  const [invitee] = await act.tx
    .select({ id: invitees.id })
    .from(invitees)
    .where(and(eq(invitees.id, inviteeId), eq(invitees.conferenceId, act.conferenceId)))
  if (!invitee) return undefined
  const [held] = await act.tx
    .insert(invitationHolds)
    .values({ conferenceId: act.conferenceId, inviteeId, reason, heldBy: actorOf(act.by), heldAt: act.at })
    .onConflictDoNothing()
    .returning()
  if (!held) return standingHold(act, inviteeId)
  record(act, 'invitation.held', { about: [`invitee:${inviteeId}`], subject: held })
  return held
}

/** Takes an invitee off the hold list. */
export async function releaseInvitation(act: Act, inviteeId: string): Promise<InvitationHold | undefined> {
  const [released] = await act.tx
    .update(invitationHolds)
    .set({ endedAt: act.at, endedBy: actorOf(act.by) })
    .where(
      and(
        eq(invitationHolds.inviteeId, inviteeId),
        eq(invitationHolds.conferenceId, act.conferenceId),
        isNull(invitationHolds.endedAt),
      ),
    )
    .returning()
  if (released) record(act, 'invitation.released', { about: [`invitee:${inviteeId}`], subject: released })
  return released
}

async function standingHold(act: Act, inviteeId: string): Promise<InvitationHold | undefined> {
  const [hold] = await act.tx
    .select()
    .from(invitationHolds)
    .where(and(eq(invitationHolds.inviteeId, inviteeId), isNull(invitationHolds.endedAt)))
  return hold
}
