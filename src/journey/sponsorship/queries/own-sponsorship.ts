import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type Offer, type Sponsorship, sponsorshipOffers } from '../schema.ts'
import { requestOfPerson } from './requests.ts'

/** A person's own request with its newest offer. */
export type OwnSponsorship = { request: Sponsorship; offer: Offer | undefined }

/** What a person sees of the own sponsorship: nothing before it is offered, since the mission asked and the mission is told. */
export async function ownSponsorship(
  { drizzle }: Database,
  personId: string,
): Promise<OwnSponsorship | undefined> {
  const request = await requestOfPerson(drizzle, personId)
  if (!request) return undefined
  const [offer] = await drizzle
    .select()
    .from(sponsorshipOffers)
    .where(eq(sponsorshipOffers.sponsorshipId, request.id))
    .orderBy(desc(sponsorshipOffers.offeredAt))
    .limit(1)
  return { request, offer }
}
