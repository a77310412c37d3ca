import { and, eq, sql } from 'drizzle-orm'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { mayBecome } from '../rules/next-states.ts'
import { type Sponsorship, type SponsorshipState, sponsorships } from '../schema.ts'

/** A change that did not take place: somebody else was quicker, or it cannot follow upon the state of the request. */
export type NotChanged = 'gone' | 'changed' | 'not-now'

/** A request of this conference, locked until the act ends. */
export async function lockSponsorship(act: Act, id: string): Promise<Sponsorship | undefined> {
  if (!isUuid(id)) return undefined
  const [found] = await act.tx
    .select()
    .from(sponsorships)
    .where(and(eq(sponsorships.id, id), eq(sponsorships.conferenceId, act.conferenceId)))
    .for('update')
  return found
}

/** The same, in the version that the page showed, and where it may become what is asked. */
export async function lockFor(
  act: Act,
  { id, version }: { id: string; version: number },
  to: SponsorshipState,
): Promise<Sponsorship | NotChanged> {
  const found = await lockSponsorship(act, id)
  if (!found) return 'gone'
  if (found.version !== version) return 'changed'
  return mayBecome(found.state, to) ? found : 'not-now'
}

/** Writes what became of a locked request. */
export async function becomes(
  act: Act,
  { id }: Pick<Sponsorship, 'id'>,
  change: Partial<Sponsorship> & { state: SponsorshipState },
): Promise<Sponsorship> {
  const [after] = await act.tx
    .update(sponsorships)
    .set({ ...change, version: sql`${sponsorships.version} + 1` as unknown as number, changedAt: act.at })
    .where(eq(sponsorships.id, id))
    .returning()
  if (!after) throw new Error('The request was locked and is gone')
  return after
}

/** What the journal says a line about a request is about. */
export function aboutOf({
  id,
  personId,
  delegationId,
}: Pick<Sponsorship, 'id' | 'personId' | 'delegationId'>) {
  return [`sponsorship:${id}`, `person:${personId}`, `delegation:${delegationId}`]
}
