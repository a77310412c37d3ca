import { and, asc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import { delegations, people } from '../../../journey/nomination/schema.ts'
import { registrations } from '../../../journey/registration/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import type { Audience } from '../audience.ts'

type People = Extract<Audience, { whom: 'people' }>

/** Somebody of a group: who it is, where to write, and who has named them. */
export type Member = {
  subject: string
  address: string | null
  name: string
  language: string
  invitee: { names: Record<string, string>; acronym: string | null }
  /** What a message to them is about. */
  about: string[]
}

/** The confirmed people of a group, by delegation; or one of them, where they are still in it. */
export async function peopleOfGroup(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  group: People,
  personId?: string,
): Promise<Member[]> {
  if (group.inviteeId && !isUuid(group.inviteeId)) return []
  const found = await tx
    .select({ person: people, names: invitees.names, acronym: invitees.acronym })
    .from(people)
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .leftJoin(registrations, eq(registrations.personId, people.id))
    .where(
      and(
        eq(delegations.conferenceId, conferenceId),
        isNull(delegations.mergedInto),
        eq(people.state, 'confirmed'),
        group.inviteeId ? eq(delegations.inviteeId, group.inviteeId) : undefined,
        group.role ? sql`${people.role} = ${group.role}` : undefined,
        group.language ? eq(people.language, group.language) : undefined,
        personId ? eq(people.id, personId) : undefined,
        cameSoFar[group.state],
      ),
    )
    .orderBy(asc(invitees.code), asc(people.position), asc(people.id))
  return found.map(({ person, ...invitee }) => ({
    subject: `person:${person.id}`,
    address: person.email,
    name: person.fullName,
    language: person.language,
    invitee,
    about: [`delegation:${person.delegationId}`],
  }))
}

const { state, linkSentAt, openedAt, version } = registrations
const stays = or(isNull(state), ne(state, 'withdrawn'))

const cameSoFar: Record<People['state'], SQL | undefined> = {
  confirmed: stays,
  'no-link': and(stays, isNull(linkSentAt)),
  'not-opened': and(stays, isNotNull(linkSentAt), isNull(openedAt), eq(version, 0)),
  begun: and(stays, isNotNull(openedAt), eq(version, 0)),
  'not-registered': and(stays, or(isNull(version), eq(version, 0))),
  registered: and(stays, sql`${version} > 0`),
}
