import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { delegationPath, notePath } from '../paths.ts'
import { closeness, foldedSql, goodEnough } from './folded.ts'
import type { Hit } from './search.ts'

type Row = {
  id: string
  name: string
  title: string | null
  organisation: string | null
  email: string | null
  delegation: string | null
  note: string
}

const words = sql`concat_ws(' ', found.name, found.title, found.organisation, found.email)`

/** People of delegations, and those whom a Note names but nobody has confirmed: by name, title, organisation or address. */
export async function searchPeople(
  { drizzle }: Database,
  conferenceId: string,
  wanted: string,
  limit: number,
): Promise<Hit[]> {
  const { rows } = await drizzle.execute<Row>(sql`
    select found.*, matched.close from (
      select person.id, person.full_name as name, person.title, person.organisation, person.email,
        person.delegation_id as delegation, person.note_id as note
      from people person join delegations delegation on delegation.id = person.delegation_id
      where delegation.conference_id = ${conferenceId}
      union all
      select named.id, named.full_name, named.title, named.organisation, named.email, null, named.note_id
      from named_people named join correspondence note on note.id = named.note_id
      where note.conference_id = ${conferenceId} and named.person_id is null
    ) found
    cross join lateral (
      select greatest(
        ${closeness(wanted, foldedSql(sql`found.name`))} + 0.1,
        ${closeness(wanted, foldedSql(words))}
      ) as close
    ) matched
    where matched.close >= ${goodEnough}
    order by matched.close desc, found.name limit ${limit}`)
  return rows.map((row) => ({
    id: row.id,
    text: row.name,
    detail: [row.title, row.organisation, row.email].filter(Boolean).join(' · '),
    href: row.delegation ? delegationPath(row.delegation) : notePath(row.note),
    state: row.delegation ? 'inDelegation' : 'inNote',
  }))
}
