import type { Door } from '../../platform/http/doors.ts'

const purposes = ['registration', 'portal'] as const

/** Signing in and coming by a personal link are open to everyone: they are the doors. */
export const signInDoors: readonly Door[] = [
  ['GET', '/sign-in', 'everyone'],
  ['POST', '/sign-in/links', 'everyone'],
  ['GET', '/sign-in/links/:token', 'everyone'],
  ['POST', '/sign-in/links/:token', 'everyone'],
  ['GET', '/sign-in/second-factor', 'everyone'],
  ['POST', '/sign-in/second-factor', 'everyone'],
  ['POST', '/sign-in/second-factor/enrolment', 'everyone'],
  ['POST', '/sign-in/second-factor/recovery-codes', 'signed-in'],
  ['POST', '/sign-in/second-factor/passkey', 'everyone'],
  ['POST', '/sign-in/passkeys', 'signed-in'],
  ['POST', '/sign-in/passkeys/:id/removal', 'signed-in'],
  ['GET', '/sign-in/sessions', 'signed-in'],
  ['POST', '/sign-in/sessions/:id/end', 'signed-in'],
  ['POST', '/sign-in/sessions/others/end', 'signed-in'],
  ['POST', '/sign-out', 'everyone'],
  ['POST', '/demonstration/sessions', 'everyone'],
  ...purposes.flatMap((purpose): Door[] => [
    ['GET', `/${purpose}/link`, 'everyone'],
    ['POST', `/${purpose}/link`, 'everyone'],
    ['GET', `/${purpose}/links/:token`, 'everyone'],
    ['POST', `/${purpose}/links/:token`, 'everyone'],
    ['POST', `/${purpose}/links/:token/renewal`, 'everyone'],
    ['POST', `/${purpose}/leaving`, 'everyone'],
  ]),
]
