import type { Door } from '../../platform/http/doors.ts'

/** The doors of the public site: open to everyone. */
export const siteDoors: readonly Door[] = [
  ['GET', '/', 'everyone'],
  ['GET', '/assets/:file', 'everyone'],
  ['GET', '/favicon.svg', 'everyone'],
  ['GET', '/robots.txt', 'everyone'],
  ['GET', '/:language{[a-z]{2}}', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/how-to-take-part', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/programme', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/programme.ics', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/practical-information', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/questions', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/accessibility', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/contact', 'everyone'],
  ['GET', '/:language{[a-z]{2}}/privacy', 'everyone'],
]
