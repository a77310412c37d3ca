import type { Door } from '../../platform/http/doors.ts'

/** The doors of a mission's pages: whoever came by the mission's own link, and nobody of the staff. */
export const portalDoors: readonly Door[] = [
  ['GET', '/portal', ['mission']],
  ['GET', '/portal/delegation', ['mission']],
  ['GET', '/portal/letters/:number', ['mission']],
  ['GET', '/portal/messages', ['mission']],
]
