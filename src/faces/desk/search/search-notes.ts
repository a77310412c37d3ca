import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { notePath } from '../paths.ts'
import { closeness, foldedSql, goodEnough } from './folded.ts'
import type { Hit } from './search.ts'

type Row = { id: string; sender: string; reference: string | null; subject: string; matched: string }

/** Messages received, by sender (as it signs, or as the registry names it), subject or reference. */
export async function searchNotes(
  { drizzle }: Database,
  conferenceId: string,
  wanted: string,
  limit: number,
): Promise<Hit[]> {
  const { rows } = await drizzle.execute<Row>(sql`
    select note.id, note.reference, note.subject,
      coalesce(note.sender_name, note.from_name, note.from_address, '') as sender
    from correspondence note
    cross join lateral (
      select max(${closeness(wanted, foldedSql(sql`said.name`))}) as close
      from (
        select unnest(array[note.sender_name, note.from_name, note.from_address, note.reference, note.subject]) as name
        union all
        select value from invitees invitee, jsonb_each_text(invitee.names) where invitee.id = note.invitee_id
      ) said
    ) best
    where note.conference_id = ${conferenceId} and best.close >= ${goodEnough}
    order by best.close desc, note.received_at desc limit ${limit}`)
  return rows.map((row) => ({
    id: row.id,
    text: row.reference ?? row.subject,
    detail: [row.sender, row.reference ? row.subject : ''].filter(Boolean).join(' · '),
    href: notePath(row.id),
  }))
}
