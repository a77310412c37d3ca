import '../events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Sponsorship } from '../schema.ts'
import { aboutOf, becomes, lockFor, type NotChanged } from './lock-sponsorship.ts'

/**
 * SPO-1: a person says whether a request is eligible. A reason is kept where a point to clarify is accepted exceptionally,
 * and always where the request is not eligible.
 */
export async function decideEligibility(
  act: Act,
  which: { id: string; version: number },
  said: { isEligible: boolean; reason: string | null; points: readonly string[] },
): Promise<Sponsorship | NotChanged> {
  const state = said.isEligible ? 'eligible' : 'not-eligible'
  const found = await lockFor(act, which, state)
  if (typeof found === 'string') return found
  const after = await becomes(act, found, { state, eligibilityReason: said.reason })
  record(act, 'sponsorship.eligibilityDecided', {
    about: aboutOf(after),
    facts: { outcome: state, points: [...said.points] },
    subject: after,
  })
  return after
}
