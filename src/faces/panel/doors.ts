import type { Door } from '../../platform/http/doors.ts'

/** The panel reads profiles; what it says is posted to the step of sponsorship. */
export const panelDoors: readonly Door[] = [
  ['GET', '/desk/panel', ['panel']],
  ['GET', '/desk/panel/:id', ['panel']],
  ['POST', '/desk/panel/:id/review', ['panel']],
]
