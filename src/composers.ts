import type { Office } from './conference/office/office.ts'
import type { Composers } from './platform/messages/mailing/composer.ts'

/** Who words the mails of a mailing, by its kind: each step adds its own. */
export function composersOf(_office: Office): Composers {
  return {}
}
