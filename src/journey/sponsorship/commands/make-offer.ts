import '../events.ts'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { tellOffered } from '../mails/tell-offered.tsx'
import { type Offer, type Sponsorship, sponsorshipOffers } from '../schema.ts'
import { aboutOf, becomes, lockFor, type NotChanged } from './lock-sponsorship.ts'

/** Why nothing was offered: no budget is set, it does not reach, or the cost is not estimated. */
export type NotOffered = NotChanged | 'no-budget' | 'over-budget' | 'no-estimate'

/**
 * SPO-5: offers the sponsorship with its conditions, to the mission first, which nominated, then to the person. The database
 * refuses what the budget does not reach; what it refuses comes back as a value, and nothing of the attempt remains.
 */
export async function makeOffer(
  act: Act,
  { definition, version: definitionVersion }: { definition: Definition; version: number },
  which: { id: string; version: number },
  replyBy: string,
): Promise<{ sponsorship: Sponsorship; offer: Offer } | NotOffered> {
  const conditions = definition.sponsorship?.conditions
  const found = await lockFor(act, which, 'offered')
  if (typeof found === 'string' || !conditions) return typeof found === 'string' ? found : 'not-now'
  const made = await act.tx
    .transaction(async (tx) => {
      const sponsorship = await becomes({ ...act, tx }, found, { state: 'offered' })
      const [offer] = await tx
        .insert(sponsorshipOffers)
        .values({
          sponsorshipId: found.id,
          conditionsVersion: conditions.version,
          definitionVersion,
          replyBy,
          offeredAt: act.at,
          offeredBy: actorOf(act.by),
        })
        .returning()
      if (!offer) throw new Error('The offer was not stored')
      return { sponsorship, offer }
    })
    .catch(refusal)
  if (typeof made === 'string') return made
  await tellOffered(act, definition, made)
  record(act, 'sponsorship.offered', {
    about: aboutOf(found),
    facts: { version: conditions.version, due: replyBy },
    subject: made,
  })
  return made
}

function refusal(error: Error & { cause?: { constraint?: string } }): NotOffered {
  switch (error.cause?.constraint) {
    case 'sponsorship_budget_missing':
      return 'no-budget'
    case 'sponsorship_budget':
      return 'over-budget'
    case 'sponsorship_estimate':
      return 'no-estimate'
    default:
      throw error
  }
}
