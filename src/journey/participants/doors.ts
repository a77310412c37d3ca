import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const files: readonly Role[] = ['manager', 'intake', 'sponsorship']
const intake: readonly Role[] = ['manager', 'intake']
const manager: readonly Role[] = ['manager']

/** The doors of the List: who sees files sees it, intake corrects entries, the manager issues editions. */
export const participantsDoors: readonly Door[] = [
  ['GET', '/desk/participants', files],
  ['GET', '/desk/participants/changes', files],
  ['GET', '/desk/participants/file', files],
  ['POST', '/desk/participants/editions', manager],
  ['GET', '/desk/participants/editions/:number', files],
  ['GET', '/desk/participants/editions/:number/file', files],
  ['GET', '/desk/participants/people/:id/correction', intake],
  ['POST', '/desk/participants/people/:id/correction', intake],
  ['POST', '/desk/participants/people/:id/correction/end', intake],
]
