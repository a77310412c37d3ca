import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { inviteePath } from '../../registry/paths.ts'
import { inviteeName } from '../invitee-name.ts'
import { closeness, goodEnough, type Test } from './closeness.ts'
import { namesOfInvitee } from './names-of-invitee.ts'
import type { Hit } from './search.ts'

type Row = {
  id: string
  names: Record<string, string>
  acronym: string | null
  code: string
  matched: string
}

/** Invitees by any of their names, in any language, their acronym, or a State's code. */
export async function searchInvitees(
  tx: Transaction,
  conferenceId: string,
  wanted: string,
  language: DeskLanguage,
  limit: number,
  test: Test,
): Promise<Hit[]> {
  const { rows } = await tx.execute<Row>(sql`
    select invitee.id, invitee.names, invitee.acronym, invitee.code, best.name as matched
    from invitees invitee
    cross join lateral (
      select said.name, ${closeness(wanted, sql`said.name`)} as close
      from (
        select value as name from jsonb_each_text(invitee.names)
        union all select invitee.acronym where invitee.acronym is not null
        union all select invitee.code
      ) said
      order by close desc limit 1
    ) best
    where invitee.conference_id = ${conferenceId} and ${test(namesOfInvitee)} and best.close >= ${goodEnough}
    order by best.close desc, invitee.code limit ${limit}`)
  return rows.map((row) => {
    const text = inviteeName(row, language)
    const others = [row.matched, row.acronym].filter((name) => name && name !== text && name !== row.code)
    return { id: row.id, text, detail: [...new Set(others)].join(' · '), href: inviteePath(row.id) }
  })
}
