import type { SponsorshipState } from '../schema.ts'

/**
 * What may follow upon what. A request that is not met leaves the nomination standing (SPO-2); it can be taken up again
 * by a later minute. Whoever lets an offer lapse can be offered it again, as the means reach.
 */
const next: Record<SponsorshipState, readonly SponsorshipState[]> = {
  requested: ['eligible', 'not-eligible', 'ended'],
  eligible: ['not-eligible', 'approved', 'waiting-list', 'not-met', 'ended'],
  'not-eligible': ['eligible', 'ended'],
  approved: ['waiting-list', 'not-met', 'offered', 'ended'],
  'waiting-list': ['approved', 'waiting-list', 'not-met', 'ended'],
  'not-met': ['approved', 'waiting-list', 'ended'],
  offered: ['accepted', 'declined', 'lapsed', 'ended'],
  accepted: ['ended'],
  declined: ['ended'],
  lapsed: ['approved', 'waiting-list', 'not-met', 'ended'],
  ended: [],
}

/** May a request go from one state to the other? */
export function mayBecome(from: SponsorshipState, to: SponsorshipState): boolean {
  return next[from].includes(to)
}

/** Requests on which the committee can decide now. */
export const decidable: readonly SponsorshipState[] = [
  'eligible',
  'approved',
  'waiting-list',
  'not-met',
  'lapsed',
]

/** Those whose cost is committed: an offer binds us as long as it stands. */
export const committed: readonly SponsorshipState[] = ['offered', 'accepted']
