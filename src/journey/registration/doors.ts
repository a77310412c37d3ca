import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const delegate = ['delegate'] as const
const intake: readonly Role[] = ['manager', 'intake']
const desk: readonly Role[] = ['manager', 'intake', 'sponsorship', 'accessibility']
/** What each role opens of it is decided section by section. */
const opening: readonly Role[] = ['manager', 'intake', 'accessibility', 'on-site']

/** Who may pass to which page of registration. */
export const registrationDoors: readonly Door[] = [
  ['GET', '/desk/registrations', desk],
  ['GET', '/desk/registrations/:person', desk],
  ['POST', '/desk/registrations/:person/address', intake],
  ['POST', '/desk/registrations/:person/assistance', intake],
  ['POST', '/desk/registrations/:person/link', intake],
  ['GET', '/desk/registrations/:person/opening', opening],
  ['POST', '/desk/registrations/:person/opening', opening],
  ['POST', '/desk/registrations/:person/photo', intake],
  ['POST', '/desk/registrations/:person/revocation', intake],
  ['GET', '/desk/registrations/:person/sections/:section', intake],
  ['POST', '/desk/registrations/:person/sections/:section', intake],
  ['POST', '/desk/registrations/:person/submission', intake],
  ['GET', '/portal/people/:id/address', ['mission']],
  ['POST', '/portal/people/:id/address', ['mission']],
  ['GET', '/registration/address', delegate],
  ['POST', '/registration/address', delegate],
  ['POST', '/registration/address/confirmation', delegate],
  ['GET', '/registration/answers', delegate],
  ['GET', '/registration/calendar.ics', delegate],
  ['GET', '/registration/confirmation', delegate],
  ['GET', '/registration/photo', delegate],
  ['POST', '/registration/photo', delegate],
  ['GET', '/registration/sections/:section', delegate],
  // After a visit has ended what was typed comes back, to be sent again.
  ['POST', '/registration/sections/:section', 'everyone'],
  ['POST', '/registration/submission', delegate],
  ['GET', '/registration/withdrawal', delegate],
  ['POST', '/registration/withdrawal', delegate],
]
