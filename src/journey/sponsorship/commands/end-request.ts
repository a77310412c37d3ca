import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { sponsorships } from '../schema.ts'
import { close, openOffer } from './answer-offer.ts'
import { aboutOf, becomes, lockSponsorship } from './lock-sponsorship.ts'

/**
 * The person is no longer in the delegation, or the request moved to somebody else: the file ends, whatever stood in it, and
 * its cost is free again. Twice is once.
 */
export async function endRequestOf(act: Act, personId: string): Promise<void> {
  const [one] = await act.tx.select().from(sponsorships).where(eq(sponsorships.personId, personId))
  const found = one && (await lockSponsorship(act, one.id))
  if (!found || found.state === 'ended') return
  const open = await openOffer(act, found.id)
  if (open) await close(act, open, 'ended')
  const ended = await becomes(act, found, { state: 'ended', place: null })
  record(act, 'sponsorship.ended', { about: aboutOf(ended), facts: { from: found.state }, subject: ended })
}
