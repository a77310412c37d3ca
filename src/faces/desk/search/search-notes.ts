import { sql } from 'drizzle-orm'
import { notePath } from '../../../journey/nomination/paths.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { closeness, goodEnough, type Test } from './closeness.ts'
import { namesOfInvitee } from './names-of-invitee.ts'
import type { Hit } from './search.ts'

/** As the index has it. */
const indexed = sql`coalesce(note.reference, '') || ' ' || coalesce(note.sender_name, '') || ' ' || coalesce(note.from_name, '') || ' ' || coalesce(note.from_address, '') || ' ' || note.subject`

type Row = { id: string; sender: string; reference: string | null; subject: string }

const haystack = sql`concat_ws(' ', note.reference, note.sender_name, note.from_name, note.from_address, note.subject, (
  select string_agg(distinct name.value, ' ') from invitees invitee, jsonb_each_text(invitee.names) name
  where invitee.id = note.invitee_id
))`

/** Messages received, by sender (as it signs, or as the registry names it), subject or reference. */
export async function searchNotes(
  tx: Transaction,
  conferenceId: string,
  wanted: string,
  limit: number,
  test: Test,
): Promise<Hit[]> {
  const { rows } = await tx.execute<Row>(sql`
    select note.id, note.reference, note.subject,
      coalesce(note.sender_name, note.from_name, note.from_address, '') as sender
    from correspondence note
    cross join lateral ${closeness(wanted, haystack)} best
    where note.id in (
      select note.id from correspondence note
      where note.conference_id = ${conferenceId} and ${test(indexed)}
      union all select note.id from correspondence note
      join invitees invitee on invitee.id = note.invitee_id
      where note.conference_id = ${conferenceId} and ${test(namesOfInvitee)}
    ) and best.close >= ${goodEnough}
    order by best.close desc, note.received_at desc limit ${limit}`)
  return rows.map((row) => ({
    id: row.id,
    text: row.reference ?? row.subject,
    detail: [row.sender, row.reference ? row.subject : ''].filter(Boolean).join(' · '),
    href: notePath(row.id),
  }))
}
