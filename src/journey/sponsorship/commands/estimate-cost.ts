import '../events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Sponsorship } from '../schema.ts'
import { aboutOf, becomes, lockSponsorship, type NotChanged } from './lock-sponsorship.ts'

/**
 * Keeps what a sponsorship is expected to cost, in hundredths of the budget's currency. What is offered or accepted stays within the
 * budget: the database refuses more, 'over-budget'.
 */
export async function estimateCost(
  act: Act,
  { id, version }: { id: string; version: number },
  estimate: number,
): Promise<Sponsorship | NotChanged | 'over-budget'> {
  const found = await lockSponsorship(act, id)
  if (!found) return 'gone'
  if (found.version !== version) return 'changed'
  const after = await act.tx
    .transaction((tx) => becomes({ ...act, tx }, found, { state: found.state, estimate }))
    .catch((error: Error & { cause?: { constraint?: string } }) => {
      if (error.cause?.constraint === 'sponsorship_budget') return 'over-budget' as const
      throw error
    })
  if (after === 'over-budget') return after
  record(act, 'sponsorship.estimated', {
    about: aboutOf(after),
    facts: { value: estimate / 100 },
    subject: after,
  })
  return after
}
