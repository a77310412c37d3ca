import type { Role } from '../../conference/roles.ts'
import type { Door } from '../../platform/http/doors.ts'

const files: readonly Role[] = ['manager', 'intake', 'sponsorship']
const intake: readonly Role[] = ['manager', 'intake']
const manager: readonly Role[] = ['manager']

/** The doors of the invitation. */
export const invitationDoors: readonly Door[] = [
  ['GET', '/desk/invitations', files],
  ['GET', '/desk/invitations/calls', files],
  ['GET', '/desk/invitations/invitees', files],
  ['GET', '/desk/invitations/invitees/:id', files],
  ['POST', '/desk/invitations/invitees/:id/calls', intake],
  ['POST', '/desk/invitations/invitees/:id/hold', intake],
  ['POST', '/desk/invitations/invitees/:id/release', intake],
  ['POST', '/desk/invitations/letters', manager],
  ['GET', '/desk/invitations/letters/:id', files],
  ['POST', '/desk/invitations/letters/:id/clearances', manager],
  ['POST', '/desk/invitations/letters/:id/clearances/:clearance/withdrawal', manager],
  ['GET', '/desk/invitations/letters/:id/pdf', files],
  ['POST', '/desk/invitations/letters/:id/sending', intake],
  ['POST', '/desk/invitations/letters/:id/signature', manager],
  ['POST', '/desk/invitations/sendings', intake],
]
