import type { Person } from '../../../journey/nomination/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { fold } from '../../../platform/search/fold.ts'
import { contains, resembles, searching, type Test } from './closeness.ts'
import { searchInvitees } from './search-invitees.ts'
import { searchNotes } from './search-notes.ts'
import { searchPeople } from './search-people.ts'

/** Something found: its name, what else is known of it, and where it stands. */
export type Hit = {
  id: string
  text: string
  detail: string
  href: string
  /** Of a person: the state in a delegation, or only named in a Note so far. */
  state?: Person['state'] | 'named'
}

/** What was found, by kind. `more`: there is more than is shown. */
export type Found = { group: 'people' | 'invitees' | 'notes'; hits: Hit[]; more: boolean }

const shown = 20

/** Searches people, invitees and Notes; accents and a misspelt letter are forgiven. Less than two letters find nothing. */
export async function search(
  database: Database,
  conferenceId: string,
  text: string,
  language: DeskLanguage,
): Promise<Found[]> {
  const wanted = fold(text).slice(0, 100)
  if ([...wanted].length < 2) return []
  const groups = await searching(database, async (tx) => ({
    people: await closest(wanted, (test) =>
      searchPeople(tx, conferenceId, wanted, language, shown + 1, test),
    ),
    invitees: await closest(wanted, (test) =>
      searchInvitees(tx, conferenceId, wanted, language, shown + 1, test),
    ),
    notes: await closest(wanted, (test) => searchNotes(tx, conferenceId, wanted, shown + 1, test)),
  }))
  return (['people', 'invitees', 'notes'] as const).flatMap((group) => {
    const hits = groups[group].slice(0, shown)
    return hits.length > 0 ? [{ group, hits, more: groups[group].length > shown }] : []
  })
}

/** What contains the words comes before what only resembles them: where that fills the page, nothing else is looked for. */
async function closest(wanted: string, find: (test: Test) => Promise<Hit[]>): Promise<Hit[]> {
  const containing = await find(contains(wanted))
  return containing.length > shown ? containing : find(resembles(wanted))
}
