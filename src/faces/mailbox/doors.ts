import type { Door } from '../../platform/http/doors.ts'

/** The demonstration's mailbox: for everyone who has signed in to the demonstration. */
export const mailboxDoors: readonly Door[] = [
  ['GET', '/demonstration/mailbox', 'signed-in'],
  ['GET', '/demonstration/mailbox/:id', 'signed-in'],
  ['GET', '/demonstration/mailbox/:id/body', 'signed-in'],
  ['GET', '/demonstration/mailbox/:id/attachments/:number', 'signed-in'],
]
