import { sql } from 'drizzle-orm'
import { delegationPath, notePath } from '../../../journey/nomination/paths.ts'
import type { Person } from '../../../journey/nomination/schema.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { fold } from '../../../platform/search/fold.ts'
import { inviteeName } from '../invitee-name.ts'
import { closeness, goodEnough, type Test } from './closeness.ts'
import type { Hit } from './search.ts'

type Row = {
  id: string
  name: string
  title: string | null
  organisation: string | null
  email: string | null
  /** As the badge has it, and in the person's own script. */
  badge: string | null
  own: string | null
  delegation: string | null
  note: string
  state: Person['state'] | null
  names: Record<string, string> | null
  acronym: string | null
}

const words = sql`concat_ws(' ', found.name, found.title, found.organisation, found.email)`
const onBadge = sql`concat_ws(' ', found.badge, found.own)`

/** As the indexes have it. */
const ofPerson = sql.raw(indexed('person'))
const ofNamed = sql.raw(indexed('named'))
const ofBadge = sql`coalesce(registration.badge_name, '') || ' ' || coalesce(registration.own_script_name, '') || ' ' || coalesce(registration.sort_name, '')`

/**
 * People of delegations, and those whom a Note names but nobody has confirmed: by name, title, organisation or address, and by what
 * their badge says.
 */
export async function searchPeople(
  tx: Transaction,
  conferenceId: string,
  wanted: string,
  language: DeskLanguage,
  limit: number,
  test: Test,
): Promise<Hit[]> {
  const { rows } = await tx.execute<Row>(sql`
    select found.*, matched.close from (
      select person.id, person.full_name as name, person.title, person.organisation, person.email,
        registration.badge_name as badge, registration.own_script_name as own,
        person.delegation_id as delegation, person.note_id as note, person.state, invitee.names, invitee.acronym
      from people person
      join delegations delegation on delegation.id = person.delegation_id
      join invitees invitee on invitee.id = delegation.invitee_id
      left join registrations registration on registration.person_id = person.id
      where delegation.conference_id = ${conferenceId} and person.id in (
        select person.id from people person where ${test(ofPerson)}
        union all select registration.person_id from registrations registration where ${test(ofBadge)}
      )
      union all
      select named.id, named.full_name, named.title, named.organisation, named.email, null, null, null,
        named.note_id, null, invitee.names, invitee.acronym
      from named_people named
      join correspondence note on note.id = named.note_id
      left join invitees invitee on invitee.id = note.invitee_id
      where note.conference_id = ${conferenceId} and named.person_id is null and ${test(ofNamed)}
    ) found
    cross join lateral (
      select greatest(
        ${closeness(wanted, sql`found.name`)} + 0.1,
        ${closeness(wanted, onBadge)} + 0.1,
        ${closeness(wanted, words)}
      ) as close
    ) matched
    where matched.close >= ${goodEnough}
    order by matched.close desc, found.name limit ${limit}`)
  return rows.map((row) => ({
    id: row.id,
    text: row.name,
    detail: [row.own, badgeOf(row), inviteeOf(row, language), row.title, row.organisation, row.email]
      .filter(Boolean)
      .join(' · '),
    href: row.delegation ? delegationPath(row.delegation) : notePath(row.note),
    state: row.state ?? 'named',
  }))
}

function indexed(table: string): string {
  const more = ['title', 'organisation', 'email'].map((column) => `coalesce(${table}.${column}, '')`)
  return [`${table}.full_name`, ...more].join(" || ' ' || ")
}

/** What the badge says, where it is not the name in the Note. */
function badgeOf({ badge, name }: Row): string | null {
  return badge && fold(badge) !== fold(name) ? badge : null
}

function inviteeOf({ names, acronym }: Row, language: DeskLanguage): string | undefined {
  return names ? inviteeName({ names, acronym }, language) : undefined
}
