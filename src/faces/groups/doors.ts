import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const intake: readonly Role[] = ['manager', 'intake']

/** The doors of messages to groups. */
export const groupDoors: readonly Door[] = [
  ['GET', '/desk/groups', intake],
  ['GET', '/desk/groups/new', intake],
  ['POST', '/desk/groups', intake],
  ['GET', '/desk/groups/:id', intake],
  ['POST', '/desk/groups/:id', intake],
  ['POST', '/desk/groups/:id/preparation', intake],
  ['POST', '/desk/groups/:id/discarding', intake],
]
