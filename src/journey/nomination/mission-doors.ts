import type { Door } from '../../platform/http/doors.ts'

/** The doors through which a mission asks for its people to be corrected, or withdraws them. */
export const missionPeopleDoors: readonly Door[] = [
  ['GET', '/portal/people/:id/correction', ['mission']],
  ['POST', '/portal/people/:id/correction', ['mission']],
  ['GET', '/portal/people/:id/withdrawal', ['mission']],
  ['POST', '/portal/people/:id/withdrawal', ['mission']],
]
