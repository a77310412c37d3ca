import '../events.ts'
import { and, eq } from 'drizzle-orm'
import type { Act, Reactions } from '../../platform/journal/act.ts'
import { canonical } from '../../platform/journal/chain.ts'
import { channels, invitees } from '../schema.ts'
import { loadRegistry } from './load-registry.ts'

/** INV-1: a definition that invites other circles, or by other channels, brings whom it invites into the conference at once. */
export const reactions: Reactions = {
  'definition.applied': async (act, { before, after }) => {
    if (!before || canonical(before.inviteeCircles) === canonical(after.inviteeCircles)) return
    await loadRegistry(act, after, { invented: await hasInventedContacts(act) })
  },
}

/** The demonstration's contacts are invented; those of a real office never are. */
async function hasInventedContacts(act: Act): Promise<boolean> {
  const [found] = await act.tx
    .select({ id: channels.id })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(and(eq(invitees.conferenceId, act.conferenceId), eq(channels.invented, true)))
    .limit(1)
  return found !== undefined
}
