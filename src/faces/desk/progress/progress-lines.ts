import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** How far one invitee has come. Bodies of a State count within it. */
export type ProgressLine = {
  id: string
  kind: 'state' | 'organisation'
  category: string
  code: string
  /** The letter has left for it, by one channel at least. */
  isSent: boolean
  answer: 'answered' | 'regrets' | 'none'
  /** People whom its Notes name and nobody has set aside; of them those confirmed, and how far those have come. */
  named: number
  confirmed: number
  linkSent: number
  opened: number
  submitted: number
}

/** The invitees of a conference with their figures, in no order. One query. */
export async function progressLines({ drizzle }: Database, conferenceId: string): Promise<ProgressLine[]> {
  const { rows } = await drizzle.execute<ProgressLine>(sql`
    with family as (
      select id, coalesce(counts_within, id) as root from invitees where conference_id = ${conferenceId}
    ), noted as (
      select distinct family.root from family
      join correspondence note on note.invitee_id = family.id and note.conference_id = ${conferenceId}
      where note.kind in ('nomination', 'correction', 'withdrawal', 'regret')
    ), named as (
      select family.root, count(distinct lower(named.full_name))::int as count from family
      join correspondence note on note.invitee_id = family.id and note.conference_id = ${conferenceId}
      join named_people named on named.note_id = note.id
      where note.kind in ('nomination', 'correction') and coalesce(named.decision, 'confirmed') = 'confirmed'
      group by 1
    ), declined as (
      select distinct family.root from family
      join regrets on regrets.invitee_id = family.id and regrets.ended_at is null
    ), sent as (
      select distinct family.root from family
      join dispatches on dispatches.invitee_id = family.id and dispatches.kind = 'invitation'
    ), coming as (
      select delegation.invitee_id as root, count(*)::int as confirmed,
        count(registration.link_sent_at)::int as "linkSent", count(registration.opened_at)::int as opened,
        (count(*) filter (where registration.state = 'submitted' or registration.version > 0))::int as submitted
      from delegations delegation
      join people person on person.delegation_id = delegation.id and person.state = 'confirmed'
      left join registrations registration on registration.person_id = person.id
      where delegation.conference_id = ${conferenceId} and delegation.merged_into is null
      group by 1
    )
    select invitee.id, invitee.kind, invitee.category, invitee.code, sent.root is not null as "isSent",
      case when declined.root is not null then 'regrets'
        when noted.root is not null or coming.root is not null then 'answered' else 'none' end as answer,
      greatest(coalesce(named.count, 0), coalesce(coming.confirmed, 0)) as named,
      coalesce(coming.confirmed, 0) as confirmed, coalesce(coming."linkSent", 0) as "linkSent",
      coalesce(coming.opened, 0) as opened, coalesce(coming.submitted, 0) as submitted
    from invitees invitee
    left join noted on noted.root = invitee.id
    left join named on named.root = invitee.id
    left join declined on declined.root = invitee.id
    left join sent on sent.root = invitee.id
    left join coming on coming.root = invitee.id
    where invitee.conference_id = ${conferenceId} and invitee.counts_within is null`)
  return rows
}
