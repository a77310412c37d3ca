import { answersFrom } from './answers.ts'
import type { Office } from './conference/office/office.ts'
import { groupComposers } from './faces/groups/composer.ts'
import { invitationComposers } from './journey/invitation/composers.ts'
import type { Composers } from './platform/messages/mailing/composer.ts'

/** Who words the mails of a mailing, by its kind: each step adds its own. */
export function composersOf(office: Office): Composers {
  const answersOf = answersFrom(office.database)
  return { ...invitationComposers(office, answersOf), ...groupComposers(office, answersOf) }
}
