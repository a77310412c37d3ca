import { and, asc, eq, sql } from 'drizzle-orm'
import { channels, invitees } from '../../conference/schema.ts'
import { delegations, people } from '../../journey/nomination/schema.ts'
import type { LinkSubject, Purpose } from '../../platform/auth/personal-links.ts'
import type { Database } from '../../platform/database/database.ts'
import { isUuid } from '../../platform/database/is-uuid.ts'

/** Somebody to whom a personal link can be sent: a confirmed person, or an invitee's channel with an address. */
export type Reachable = LinkSubject & { name: string; language: string }

/** Whoever a link is for, at the address that holds today; undefined where the person or channel has none any more. */
export async function reachableById(
  database: Database,
  conferenceId: string,
  purpose: Purpose,
  subjectId: string,
): Promise<Reachable | undefined> {
  if (!isUuid(subjectId)) return undefined
  const [found] = await reachable(database, conferenceId, purpose, sql`id = ${subjectId}`)
  return found
}

/** All to whom an address belongs: colleagues may share one. At most ten. */
export function reachableByAddress(
  database: Database,
  conferenceId: string,
  purpose: Purpose,
  address: string,
): Promise<Reachable[]> {
  return reachable(database, conferenceId, purpose, sql`lower(address) = ${address.trim().toLowerCase()}`)
}

async function reachable(
  { drizzle }: Database,
  conferenceId: string,
  purpose: Purpose,
  which: ReturnType<typeof sql>,
): Promise<Reachable[]> {
  const all = purpose === 'registration' ? confirmedPeople(drizzle) : knownChannels(drizzle)
  const found = await drizzle
    .select()
    .from(all)
    .where(and(eq(all.conferenceId, conferenceId), sql`address is not null`, which))
    .orderBy(asc(all.id))
    .limit(10)
  return found.map(({ id, address, ...rest }) => ({
    ...rest,
    purpose,
    subjectId: id,
    address: (address ?? '').toLowerCase(),
  }))
}

function confirmedPeople(drizzle: Database['drizzle']) {
  return drizzle
    .select({
      id: people.id,
      conferenceId: delegations.conferenceId,
      address: sql<string | null>`${people.email}`.as('address'),
      name: sql<string>`${people.fullName}`.as('name'),
      language: people.language,
    })
    .from(people)
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .where(eq(people.state, 'confirmed'))
    .as('reachable')
}

function knownChannels(drizzle: Database['drizzle']) {
  return drizzle
    .select({
      id: channels.id,
      conferenceId: invitees.conferenceId,
      address: sql<string | null>`${channels.address}`.as('address'),
      name: sql<string>`${channels.name}`.as('name'),
      language: invitees.language,
    })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .as('reachable')
}
