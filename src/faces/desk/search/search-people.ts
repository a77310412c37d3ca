import { sql } from 'drizzle-orm'
import { delegationPath, notePath } from '../../../journey/nomination/paths.ts'
import type { Person } from '../../../journey/nomination/schema.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { inviteeName } from '../invitee-name.ts'
import { closeness, goodEnough, type Test } from './closeness.ts'
import type { Hit } from './search.ts'

type Row = {
  id: string
  name: string
  title: string | null
  organisation: string | null
  email: string | null
  delegation: string | null
  note: string
  state: Person['state'] | null
  names: Record<string, string> | null
  acronym: string | null
}

const words = sql`concat_ws(' ', found.name, found.title, found.organisation, found.email)`

/** As the indexes have it. */
const ofPerson = sql.raw(indexed('person'))
const ofNamed = sql.raw(indexed('named'))

/** People of delegations, and those whom a Note names but nobody has confirmed: by name, title, organisation or address. */
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
        person.delegation_id as delegation, person.note_id as note, person.state, invitee.names, invitee.acronym
      from people person
      join delegations delegation on delegation.id = person.delegation_id
      join invitees invitee on invitee.id = delegation.invitee_id
      where delegation.conference_id = ${conferenceId} and ${test(ofPerson)}
      union all
      select named.id, named.full_name, named.title, named.organisation, named.email, null,
        named.note_id, null, invitee.names, invitee.acronym
      from named_people named
      join correspondence note on note.id = named.note_id
      left join invitees invitee on invitee.id = note.invitee_id
      where note.conference_id = ${conferenceId} and named.person_id is null and ${test(ofNamed)}
    ) found
    cross join lateral (
      select greatest(
        ${closeness(wanted, sql`found.name`)} + 0.1,
        ${closeness(wanted, words)}
      ) as close
    ) matched
    where matched.close >= ${goodEnough}
    order by matched.close desc, found.name limit ${limit}`)
  return rows.map((row) => ({
    id: row.id,
    text: row.name,
    detail: [inviteeOf(row, language), row.title, row.organisation, row.email].filter(Boolean).join(' · '),
    href: row.delegation ? delegationPath(row.delegation) : notePath(row.note),
    state: row.state ?? 'named',
  }))
}

function indexed(table: string): string {
  const more = ['title', 'organisation', 'email'].map((column) => `coalesce(${table}.${column}, '')`)
  return [`${table}.full_name`, ...more].join(" || ' ' || ")
}

function inviteeOf({ names, acronym }: Row, language: DeskLanguage): string | undefined {
  return names ? inviteeName({ names, acronym }, language) : undefined
}
