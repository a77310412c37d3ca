import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** How an invitee stands to the invitation (spec, section 4). */
export type Answer = 'answered' | 'regrets' | 'none'

/** An invitee as a line of the list. A body of a State has its own line; its answer is that of the State as well. */
export type InviteeLine = {
  id: string
  kind: 'state' | 'organisation'
  code: string
  category: string
  names: Record<string, string>
  acronym: string | null
  language: string
  answer: Answer
  /** People confirmed who take a seat, and the seats; null where there is no delegation of its own. */
  people: number | null
  seats: number | null
  /** Exceptions that stand. */
  exceptions: number
}

/** All invitees of a conference, in no order. One query. */
export async function inviteeList({ drizzle }: Database, conferenceId: string): Promise<InviteeLine[]> {
  const { rows } = await drizzle.execute<InviteeLine>(sql`
    with family as (
      select id, id as member from invitees where conference_id = ${conferenceId}
      union all
      select counts_within, id from invitees where conference_id = ${conferenceId} and counts_within is not null
    ),
    answered as (
      select distinct family.id from family
      join correspondence note on note.invitee_id = family.member and note.conference_id = ${conferenceId}
      where note.kind in ('nomination', 'correction', 'withdrawal', 'regret')
      union
      select invitee_id from delegations where conference_id = ${conferenceId} and merged_into is null
    ),
    declined as (
      select distinct family.id from family
      join regrets on regrets.invitee_id = family.member and regrets.ended_at is null
    )
    select invitee.id, invitee.kind, invitee.code, invitee.category, invitee.names, invitee.acronym, invitee.language,
      case when declined.id is not null then 'regrets' when answered.id is not null then 'answered' else 'none' end as answer,
      seated.count as people, delegation.seats,
      (select count(*)::int from invitee_exceptions
        where invitee_id = invitee.id and ended_at is null) as exceptions
    from invitees invitee
    left join answered on answered.id = invitee.id
    left join declined on declined.id = invitee.id
    left join delegations delegation on delegation.invitee_id = invitee.id and delegation.merged_into is null
    left join lateral (
      select count(*)::int as count from people
      where delegation_id = delegation.id and state = 'confirmed' and takes_seat
    ) seated on delegation.id is not null
    where invitee.conference_id = ${conferenceId}`)
  return rows
}
