import type { Say } from '../../../platform/i18n/words.ts'
import type { DraftPerson } from './note-draft.ts'
import type { Key } from './words.ts'

/** A person in one line: name, title, organisation, address, capacity. */
export function personLine(person: DraftPerson, say: Say<Key>): string {
  const { honorific, fullName, title, organisation, email, role, sponsorship } = person
  const parts = [
    [honorific, fullName].filter(Boolean).join(' '),
    title,
    organisation,
    email,
    say(`role-${role}`),
    sponsorship === 'asked' ? say('sponsorshipAsked') : '',
  ]
  return parts.filter(Boolean).join(say('listComma'))
}
