import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const team: readonly Role[] = ['manager', 'sponsorship']

/** Sponsorship: the team that handles it, and the person who is offered it. */
export const sponsorshipDoors: readonly Door[] = [
  ['GET', '/desk/sponsorship', team],
  ['GET', '/desk/sponsorship/minute', ['manager']],
  ['POST', '/desk/sponsorship/minute', ['manager']],
  ['GET', '/desk/sponsorship/allocation', ['manager']],
  ['POST', '/desk/sponsorship/budget', ['manager']],
  ['GET', '/desk/sponsorship/:id', team],
  ['POST', '/desk/sponsorship/:id/eligibility', team],
  ['POST', '/desk/sponsorship/:id/estimate', team],
  ['POST', '/desk/sponsorship/:id/offer', team],
  ['POST', '/desk/sponsorship/:id/answer', team],
  ['GET', '/registration/sponsorship', ['delegate']],
  ['POST', '/registration/sponsorship/answer', ['delegate']],
]
