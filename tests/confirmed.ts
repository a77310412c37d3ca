import { confirmPeople } from '../src/journey/nomination/commands/confirm-people.ts'
import type { Person } from '../src/journey/nomination/schema.ts'
import type { CastPerson } from './cast.ts'
import { noteFrom } from './notes.ts'
import type { TestOffice } from './office.ts'

/** People confirmed from a Note of a State (its code), in the order of the Note. `language`: that of the Note. */
export async function confirmed(
  t: Pick<TestOffice, 'office' | 'database' | 'act'>,
  code: string,
  named: readonly CastPerson[],
  language = 'en',
): Promise<Person[]> {
  const { note, named: rows } = await noteFrom(t, code, [...named], { language })
  const ids = rows.map(({ id }) => id)
  const held = rows.filter(({ sponsorship }) => sponsorship === 'asked').map(({ id }) => id)
  const done = await t.act((act) =>
    confirmPeople(act, t.office.definition(), note.id, { version: note.version, people: ids, held }),
  )
  if (!done || typeof done === 'string') throw new Error(`Not confirmed: ${done}`)
  return done.confirmed
}
