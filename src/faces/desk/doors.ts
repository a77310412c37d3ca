import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'
import { mayRead, mayReadJournal } from './may-read.ts'

const manager: readonly Role[] = ['manager']

/** The doors of the desk's own pages. */
export const deskDoors: readonly Door[] = [
  ['GET', '/desk', 'signed-in'],
  ['GET', '/desk/progress', mayRead],
  ['GET', '/desk/search', mayRead],
  ['GET', '/desk/delegations', mayRead],
  ['GET', '/desk/delegations/:id', mayRead],
  ['GET', '/desk/journal', mayReadJournal],
  ['POST', '/desk/journal/verification', mayReadJournal],
  ['GET', '/desk/team', manager],
  ['POST', '/desk/team', manager],
  ['GET', '/desk/team/:id', manager],
  ['POST', '/desk/team/:id/roles', manager],
  ['POST', '/desk/team/:id/end', manager],
  ['GET', '/desk/account', 'signed-in'],
  ['POST', '/desk/account', 'signed-in'],
  ['GET', '/desk/help', 'signed-in'],
  ['GET', '/demonstration/clock', 'signed-in'],
  ['POST', '/demonstration/clock', 'signed-in'],
]
