import { eq } from 'drizzle-orm'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { allStates } from '../../../conference/registry/states.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Candidate } from '../allocation/allocate.ts'
import { pointsOf } from '../rules/points.ts'
import { sponsorshipReviews, sponsorships } from '../schema.ts'
import { type Request, requestsOf } from './requests.ts'

/** A request that can be chosen, with its points and cost; `missing`: what keeps it out of the choice for now. */
export type CandidateRow = Request & {
  points: number | undefined
  missing: 'points' | 'estimate' | undefined
}

/** Those on whom the committee can still decide: eligible, approved and waiting. */
export async function candidateRows(
  { drizzle }: Database,
  conferenceId: string,
  definition: DefinitionValues,
): Promise<CandidateRow[]> {
  const criteria = definition.sponsorship?.criteria ?? []
  const requests = await requestsOf(drizzle, conferenceId)
  const reviews = await drizzle
    .select({ review: sponsorshipReviews })
    .from(sponsorshipReviews)
    .innerJoin(sponsorships, eq(sponsorships.id, sponsorshipReviews.sponsorshipId))
    .where(eq(sponsorships.conferenceId, conferenceId))
  return requests
    .filter(({ request }) => ['eligible', 'approved', 'waiting-list', 'lapsed'].includes(request.state))
    .map((row) => {
      const said = reviews.filter(({ review }) => review.sponsorshipId === row.request.id)
      const points = pointsOf(
        said.map(({ review }) => review),
        criteria,
      )
      const missing = row.request.estimate === null ? 'estimate' : points === undefined ? 'points' : undefined
      return { ...row, points, missing }
    })
}

/** The rows that can be chosen, as the choice takes them. A floor counts the regional group of the State that nominated. */
export function candidatesOf(rows: readonly CandidateRow[]): Candidate[] {
  return rows.flatMap(({ request, invitee, points, missing }) => {
    if (missing || points === undefined || request.estimate === null) return []
    const group = regionOf(invitee)
    return [{ id: request.id, cost: request.estimate, score: points, groups: group ? [group] : [] }]
  })
}

/** The regional groups of the requests, each once. */
export function regionsOf(rows: readonly CandidateRow[]): string[] {
  return [...new Set(rows.flatMap(({ invitee }) => regionOf(invitee) ?? []))].sort()
}

function regionOf({ kind, code }: CandidateRow['invitee']): string | undefined {
  if (kind !== 'state') return undefined
  return allStates().find(({ iso3 }) => iso3 === code)?.regionalGroup ?? undefined
}
