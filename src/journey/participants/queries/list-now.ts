import { sql } from 'drizzle-orm'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { statesAsOf } from '../../../conference/registry/states.ts'
import type { Invitee } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { categoryOf } from '../rules/category-of.ts'
import type { Counted, ListContent, ListDelegation } from '../rules/list.ts'

/** The List as it would be issued now, and those who are confirmed and stand outside it. */
export type ListNow = ListContent & {
  outside: {
    /** Confirmed, and not registered yet. They are on the List where all who are confirmed are counted. */
    notRegistered: number
    /** Assistants, interpreters and accompanying persons: on no list. */
    beside: number
    /** Who wishes to be on no list, for the desk alone: somebody may have to speak with the mission. */
    leftOff: ListDelegation[]
  }
}

type Row = Pick<Invitee, 'kind' | 'code' | 'category' | 'names' | 'acronym'> & {
  id: string
  delegation: string
  role: string
  state: string | null
  unlisted: boolean
  honorific: string | null
  name: string
  title: string | null
  organisation: string | null
}

/**
 * The List as it stands: names as on the badge, else as the Note has them; a correction goes before both. Assistants,
 * interpreters and accompanying persons are no participants of the List: naming them could tell of a need.
 */
export async function listNow(
  drizzle: Database['drizzle'] | Transaction,
  definition: DefinitionValues,
  conferenceId: string,
  counted: Counted,
): Promise<ListNow> {
  const { rows } = await drizzle.execute<Row>(entries(conferenceId))
  const participants = rows.filter(({ role }) => isParticipant(role))
  const registered = participants.filter(({ state }) => state === 'submitted')
  const within = counted === 'registered' ? registered : participants
  const listed = within.filter(({ unlisted }) => !unlisted)
  return {
    counted,
    statesAsOf: definition.listOfParticipants?.statesBy ? statesAsOf() : null,
    delegations: delegationsOf(listed, definition),
    unlisted: within.length - listed.length,
    outside: {
      notRegistered: participants.length - registered.length,
      beside: rows.length - participants.length,
      leftOff: delegationsOf(
        within.filter(({ unlisted }) => unlisted),
        definition,
      ),
    },
  }
}

const isParticipant = (role: string) => role === 'head' || role === 'delegate' || role === 'adviser'

/** All who are confirmed, delegation by delegation: the head first, then Note by Note in the order of each. */
const entries = (conferenceId: string) => sql`
  select person.id, person.delegation_id as delegation, person.role,
    invitee.kind, invitee.code, invitee.category, invitee.names, invitee.acronym,
    registration.state, coalesce(not registration.on_list, false) as unlisted,
    case when correction.id is null then coalesce(submitted.honorific, person.honorific) end as honorific,
    coalesce(correction.name, submitted.badge_name, person.full_name) as name,
    case when correction.id is null then coalesce(submitted.office, person.title) else correction.title end as title,
    case when correction.id is null then coalesce(submitted.organisation, person.organisation)
      else correction.organisation end as organisation
  from people person
  join delegations delegation on delegation.id = person.delegation_id
  join invitees invitee on invitee.id = delegation.invitee_id
  left join registrations registration on registration.person_id = person.id
  left join registrations submitted on submitted.id = registration.id and submitted.state = 'submitted'
  left join list_corrections correction on correction.person_id = person.id and correction.ended_at is null
  where delegation.conference_id = ${conferenceId} and delegation.merged_into is null
    and person.state = 'confirmed' and registration.state is distinct from 'withdrawn'
  order by delegation.id, person.role <> 'head',
    min(person.confirmed_at) over (partition by person.delegation_id, person.note_id),
    person.note_id, person.position, person.id`

function delegationsOf(rows: readonly Row[], definition: DefinitionValues): ListDelegation[] {
  const found = new Map<string, ListDelegation>()
  for (const row of rows) {
    const { delegation: id, kind, code, names, acronym } = row
    const delegation = found.get(id) ?? {
      id,
      category: categoryOf(row, definition),
      code,
      isState: kind === 'state',
      names,
      acronym,
      people: [],
    }
    found.set(id, delegation)
    const isItself = Object.values(names).includes(row.organisation ?? '')
    delegation.people.push({
      id: row.id,
      name: [row.honorific, row.name].filter(Boolean).join(' '),
      title: row.title || null,
      organisation: isItself ? null : row.organisation || null,
      isHead: row.role === 'head',
    })
  }
  return [...found.values()]
}
