import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const intake: readonly Role[] = ['manager', 'intake']

/** The doors of the outbox. */
export const outboxDoors: readonly Door[] = [
  ['GET', '/desk/messages', intake],
  ['GET', '/desk/messages/:id', intake],
  ['GET', '/desk/messages/:id/body', intake],
  ['GET', '/desk/messages/:id/attachments/:number', intake],
  ['POST', '/desk/messages/:id/release', ['manager']],
  ['POST', '/desk/messages/:id/redelivery', intake],
  ['POST', '/desk/messages/:id/arrival', intake],
]
