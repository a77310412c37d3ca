import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Erasure } from '../../conference/office/erase-what-ended.ts'
import type { Act } from '../../platform/journal/act.ts'
import {
  sponsorshipDecisions,
  sponsorshipMinutes,
  sponsorshipOffers,
  sponsorshipReviews,
  sponsorships,
} from './schema.ts'

/** What was said of nominees, and by whom they were helped: what was decided, when, and at what cost stays. */
export const retention: Erasure[] = [{ kind: 'sponsorship-files', erase: eraseFiles }]

async function eraseFiles(act: Act): Promise<number> {
  const { tx, conferenceId } = act
  const own = tx
    .select({ id: sponsorships.id })
    .from(sponsorships)
    .where(eq(sponsorships.conferenceId, conferenceId))
  const reviews = await tx
    .delete(sponsorshipReviews)
    .where(inArray(sponsorshipReviews.sponsorshipId, own))
    .returning({ id: sponsorshipReviews.sponsorshipId })
  const reasons = await tx
    .update(sponsorships)
    .set({ eligibilityReason: null })
    .where(and(eq(sponsorships.conferenceId, conferenceId), isNotNull(sponsorships.eligibilityReason)))
    .returning({ id: sponsorships.id })
  const decisions = await tx
    .update(sponsorshipDecisions)
    .set({ reason: '' })
    .where(and(inArray(sponsorshipDecisions.sponsorshipId, own), ne(sponsorshipDecisions.reason, '')))
    .returning({ id: sponsorshipDecisions.sponsorshipId })
  const offers = await tx
    .update(sponsorshipOffers)
    .set({ assistance: null })
    .where(and(inArray(sponsorshipOffers.sponsorshipId, own), isNotNull(sponsorshipOffers.assistance)))
    .returning({ id: sponsorshipOffers.sponsorshipId })
  const minutes = await tx
    .update(sponsorshipMinutes)
    .set({ text: '' })
    .where(and(eq(sponsorshipMinutes.conferenceId, conferenceId), ne(sponsorshipMinutes.text, '')))
    .returning({ id: sponsorshipMinutes.id })
  return new Set([...reviews, ...reasons, ...decisions, ...offers].map(({ id }) => id)).size + minutes.length
}
