import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** A delegation as a line of the list. */
export type DelegationLine = {
  id: string
  names: Record<string, string>
  acronym: string | null
  kind: 'state' | 'organisation'
  code: string
  seats: number
  /** Confirmed people who take a seat, and those beside them (NOM-3). */
  seated: number
  beside: number
  /** The request for sponsorship that is taken forward, and those that wait beside it (SPO-2). */
  held: number
  asked: number
  /** Confirmed people to whom nobody can write. */
  withoutAddress: number
  /** Notes of the invitee, or of bodies that count within it, that wait for a decision. */
  openNotes: number
  changedAt: Date
}

/** The delegations that stand, in no order. One query. */
export async function delegationList({ drizzle }: Database, conferenceId: string): Promise<DelegationLine[]> {
  const { rows } = await drizzle.execute<Omit<DelegationLine, 'changedAt'> & { changedAt: string }>(sql`
    with open_notes as (
      select coalesce(invitee.counts_within, invitee.id) as invitee_id, count(*)::int as count
      from correspondence note join invitees invitee on invitee.id = note.invitee_id
      where note.conference_id = ${conferenceId} and note.state <> 'settled'
      group by 1
    )
    select delegation.id, delegation.seats, invitee.names, invitee.acronym, invitee.kind, invitee.code,
      counted.*, coalesce(open_notes.count, 0) as "openNotes",
      coalesce(changed.at, delegation.created_at) as "changedAt"
    from delegations delegation
    join invitees invitee on invitee.id = delegation.invitee_id
    cross join lateral (
      select
        (count(*) filter (where takes_seat))::int as seated,
        (count(*) filter (where not takes_seat))::int as beside,
        (count(*) filter (where sponsorship = 'held'))::int as held,
        (count(*) filter (where sponsorship = 'asked'))::int as asked,
        (count(*) filter (where email is null))::int as "withoutAddress"
      from people where delegation_id = delegation.id and state = 'confirmed'
    ) counted
    left join open_notes on open_notes.invitee_id = invitee.id
    cross join lateral (
      select max(line.at) as at from journal_lines line
      where line.conference_id = delegation.conference_id and line.about @> array['delegation:' || delegation.id]
    ) changed
    where delegation.conference_id = ${conferenceId} and delegation.merged_into is null`)
  return rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt) }))
}

/** How many points of a delegation are open: Notes to decide, requests beside the one held, people without address. */
export function openPointsOf(line: Pick<DelegationLine, 'openNotes' | 'asked' | 'withoutAddress'>): number {
  return line.openNotes + line.asked + line.withoutAddress
}
