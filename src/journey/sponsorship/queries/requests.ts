import { and, asc, eq, sql } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { delegations, people } from '../../nomination/schema.ts'
import { committed } from '../rules/next-states.ts'
import { sponsorshipBudgets, sponsorshipOffers, sponsorships } from '../schema.ts'

type Reads = Database['drizzle'] | Transaction

/** A request with its person and whoever nominated, as lists and files show it. */
export type Request = Awaited<ReturnType<typeof requestsOf>>[number]

/** All requests of a conference, those on the waiting list in their order, the longest waiting first. */
export function requestsOf(tx: Reads, conferenceId: string, id?: string) {
  return tx
    .select({
      request: sponsorships,
      person: people,
      invitee: invitees,
      replyBy: sql<
        string | null
      >`(select reply_by::text from ${sponsorshipOffers} where ${sponsorshipOffers.sponsorshipId} = ${sponsorships.id} and answer is null)`,
    })
    .from(sponsorships)
    .innerJoin(people, eq(people.id, sponsorships.personId))
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(and(eq(sponsorships.conferenceId, conferenceId), id ? eq(sponsorships.id, id) : undefined))
    .orderBy(sql`${sponsorships.place} nulls last`, asc(sponsorships.requestedAt), asc(sponsorships.id))
}

/** The budget and what of it is committed, in hundredths; undefined before one is set. */
export async function budgetOf(tx: Reads, conferenceId: string) {
  const [budget] = await tx
    .select()
    .from(sponsorshipBudgets)
    .where(eq(sponsorshipBudgets.conferenceId, conferenceId))
  if (!budget) return undefined
  const bound = await tx
    .select({ estimate: sponsorships.estimate, state: sponsorships.state })
    .from(sponsorships)
    .where(eq(sponsorships.conferenceId, conferenceId))
  const sumOf = (states: readonly string[]) =>
    bound
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { estimate }) => sum + (estimate ?? 0), 0)
  return { ...budget, planned: sumOf(['approved', ...committed]), committed: sumOf(committed) }
}

/** The request of a person, if there is one. */
export async function requestOfPerson(tx: Reads, personId: string) {
  const [found] = await tx.select().from(sponsorships).where(eq(sponsorships.personId, personId))
  return found
}
