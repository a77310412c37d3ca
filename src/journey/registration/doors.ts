import type { Door } from '../../platform/http/doors.ts'

const delegate = ['delegate'] as const

/** Who may pass to which page of registration. */
export const registrationDoors: readonly Door[] = [
  ['GET', '/registration/address', delegate],
  ['POST', '/registration/address', delegate],
  ['POST', '/registration/address/confirmation', delegate],
  ['GET', '/registration/answers', delegate],
  ['GET', '/registration/calendar.ics', delegate],
  ['GET', '/registration/confirmation', delegate],
  ['GET', '/registration/photo', delegate],
  ['POST', '/registration/photo', delegate],
  ['GET', '/registration/sections/:section', delegate],
  ['POST', '/registration/sections/:section', delegate],
  ['POST', '/registration/submission', delegate],
  ['GET', '/registration/withdrawal', delegate],
  ['POST', '/registration/withdrawal', delegate],
]
