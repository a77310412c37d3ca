import type { Say } from '../../../platform/i18n/words.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import type { Key } from '../words.ts'

const keys: Record<string, Key> = {
  sender: 'sender',
  reference: 'reference',
  noteDate: 'noteDate',
  fullName: 'name',
  title: 'jobTitle',
  organisation: 'organisation',
  email: 'email',
  role: 'role',
  sponsorshipRequested: 'sponsorship',
}

/** The name of a field, with whose it is: "E-mail address, Walter ODONGO". */
export function fieldLabel(
  note: Correspondence,
  say: Say<Key>,
  field: string,
  person: number | null,
): string {
  const label = say(keys[field] ?? 'note')
  const name = person === null ? undefined : note.reading?.people[person]?.fullName.value
  return name ? `${label}, ${name}` : label
}
