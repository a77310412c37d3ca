import { sql } from 'drizzle-orm'
import { notePath } from '../../../journey/nomination/paths.ts'
import type { Database } from '../../../platform/database/database.ts'
import { closeness, goodEnough } from './folded.ts'
import type { Hit } from './search.ts'

type Row = { id: string; sender: string; reference: string | null; subject: string }

const haystack = sql`concat_ws(' ', note.reference, note.sender_name, note.from_name, note.from_address, note.subject, (
  select string_agg(distinct name.value, ' ') from invitees invitee, jsonb_each_text(invitee.names) name
  where invitee.id = note.invitee_id
))`

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
    cross join lateral ${closeness(wanted, haystack)} best
    where note.conference_id = ${conferenceId} and best.close >= ${goodEnough}
    order by best.close desc, note.received_at desc limit ${limit}`)
  return rows.map((row) => ({
    id: row.id,
    text: row.reference ?? row.subject,
    detail: [row.sender, row.reference ? row.subject : ''].filter(Boolean).join(' · '),
    href: notePath(row.id),
  }))
}
