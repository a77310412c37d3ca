import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** From invited to confirmed, in numbers of invitees; `people` counts the confirmed. */
export type Progress = {
  invited: number
  answered: number
  named: number
  confirmed: number
  regrets: number
  people: number
}

/** How far the invitees have come. Bodies of a State count within it. One query. */
export async function progressOf({ drizzle }: Database, conferenceId: string): Promise<Progress> {
  const { rows } = await drizzle.execute<Progress>(sql`
    with invited as (
      select id, coalesce(counts_within, id) as whole, counts_within from invitees where conference_id = ${conferenceId}
    ), answers as (
      select invited.whole, note.kind from correspondence note join invited on invited.id = note.invitee_id
      where coalesce(note.kind, '') not in ('junk', 'not-for-us')
    ), coming as (
      select delegation.invitee_id, person.id from people person
      join delegations delegation on delegation.id = person.delegation_id
      where delegation.conference_id = ${conferenceId} and delegation.merged_into is null and person.state = 'confirmed'
    )
    select
      (select count(*) from invited where counts_within is null)::int as invited,
      (select count(distinct whole) from answers)::int as answered,
      (select count(distinct whole) from answers where kind in ('nomination', 'correction'))::int as named,
      (select count(distinct invitee_id) from coming)::int as confirmed,
      (select count(distinct invitee_id) from regrets where conference_id = ${conferenceId} and ended_at is null)::int
        as regrets,
      (select count(*) from coming)::int as people`)
  return rows[0] ?? { invited: 0, answered: 0, named: 0, confirmed: 0, regrets: 0, people: 0 }
}
