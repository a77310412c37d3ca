import { asc, desc, eq } from 'drizzle-orm'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { eligibilityPoints } from '../rules/eligibility.ts'
import { sponsorshipDecisions, sponsorshipMinutes, sponsorshipOffers, sponsorshipReviews } from '../schema.ts'
import { requestsOf } from './requests.ts'

/** The whole file of a request: who, the points of eligibility, what was decided and why, the offers. */
export type RequestFile = NonNullable<Awaited<ReturnType<typeof fileOfRequest>>>

/** Reads it; undefined where the conference has no such request. */
export async function fileOfRequest(
  { drizzle }: Database,
  conferenceId: string,
  definition: DefinitionValues,
  id: string,
) {
  if (!isUuid(id)) return undefined
  const [found] = await requestsOf(drizzle, conferenceId, id)
  if (!found) return undefined
  const [terms, decisions, offers, reviews] = await Promise.all([
    termsOf(drizzle, definition, found.invitee.id),
    drizzle
      .select({ decision: sponsorshipDecisions, minute: sponsorshipMinutes })
      .from(sponsorshipDecisions)
      .innerJoin(sponsorshipMinutes, eq(sponsorshipMinutes.id, sponsorshipDecisions.minuteId))
      .where(eq(sponsorshipDecisions.sponsorshipId, id))
      .orderBy(asc(sponsorshipMinutes.number)),
    drizzle
      .select()
      .from(sponsorshipOffers)
      .where(eq(sponsorshipOffers.sponsorshipId, id))
      .orderBy(desc(sponsorshipOffers.offeredAt)),
    drizzle.$count(sponsorshipReviews, eq(sponsorshipReviews.sponsorshipId, id)),
  ])
  const asks =
    found.invitee.kind === 'state'
      ? { kind: 'state' as const, survivors: found.invitee.survivors }
      : { kind: 'organisation' as const }
  return {
    ...found,
    points: eligibilityPoints({ asks, requestedAt: found.request.requestedAt }, terms),
    decisions,
    offers,
    reviews,
  }
}
