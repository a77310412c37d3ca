import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const intake: readonly Role[] = ['manager', 'intake']

/** The doors of mail to many. */
export const mailingDoors: readonly Door[] = [
  ['GET', '/desk/mailings', intake],
  ['GET', '/desk/mailings/:id', intake],
  ['POST', '/desk/mailings/:id/adoption', intake],
  ['POST', '/desk/mailings/:id/cancellation', intake],
  ['POST', '/desk/mailings/:id/confirmation', intake],
  ['POST', '/desk/mailings/:id/test', intake],
  ['GET', '/desk/mailings/:id/recipients/:recipient', intake],
  ['GET', '/desk/mailings/:id/recipients/:recipient/body', intake],
  ['GET', '/desk/mailings/:id/recipients/:recipient/files/:index', intake],
  ['POST', '/desk/mailings/:id/recipients/:recipient/hold', intake],
  ['POST', '/desk/mailings/:id/recipients/:recipient/release', intake],
]
