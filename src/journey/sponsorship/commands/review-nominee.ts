import '../events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Sponsorship, sponsorshipReviews } from '../schema.ts'
import { aboutOf, lockSponsorship, type NotChanged } from './lock-sponsorship.ts'

/** What a member of the panel says: a figure from 0 to 5 a criterion, or that a conflict of interest forbids it. */
export type Review = { scores: Record<string, number>; hasConflict: string | null; remark: string | null }

/**
 * SPO-2: keeps what one member of the panel says of a nominee's profile. Each says it alone, once; it may be changed until the
 * committee decides. The journal keeps that it was said, and no figure.
 */
export async function reviewNominee(act: Act, id: string, said: Review): Promise<Sponsorship | NotChanged> {
  const found = await lockSponsorship(act, id)
  if (!found || !act.by.id) return 'gone'
  if (found.state !== 'eligible') return 'not-now'
  const row = { ...said, reviewedAt: act.at }
  await act.tx
    .insert(sponsorshipReviews)
    .values({ ...row, sponsorshipId: id, reviewerId: act.by.id })
    .onConflictDoUpdate({
      target: [sponsorshipReviews.sponsorshipId, sponsorshipReviews.reviewerId],
      set: row,
    })
  record(act, 'sponsorship.reviewed', {
    about: aboutOf(found),
    facts: { kind: said.hasConflict ? 'conflict' : 'review' },
    subject: found,
  })
  return found
}
