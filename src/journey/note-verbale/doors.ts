import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const files: readonly Role[] = ['manager', 'intake', 'sponsorship']
const intake: readonly Role[] = ['manager', 'intake']
const opening: readonly Role[] = ['manager', 'sponsorship']
const manager: readonly Role[] = ['manager']

/**
 * The doors of messages: sponsorship reads them and sees their pages; the originals, and every change, are intake's. What is
 * sealed in them is not.
 */
export const noteVerbaleDoors: readonly Door[] = [
  ['GET', '/desk/notes', files],
  ['POST', '/desk/notes', intake],
  ['GET', '/desk/notes/new', intake],
  ['GET', '/desk/notes/:id/assignment', intake],
  ['POST', '/desk/notes/:id/assignment', intake],
  ['GET', '/desk/notes/:id/original', intake],
  ['POST', '/desk/notes/:id/original/opening', manager],
  ['GET', '/desk/notes/:id/parts/:part', intake],
  ['POST', '/desk/notes/:id/parts/:part/opening', opening],
  ['GET', '/desk/notes/:id/parts/:part/pages/:page', files],
  ['POST', '/desk/notes/:id/settlement', intake],
]
