import type { Role } from './conference/roles.ts'
import { delegateFaceDoors } from './faces/delegate/doors.ts'
import { deskDoors } from './faces/desk/doors.ts'
import { groupDoors } from './faces/groups/doors.ts'
import { mailboxDoors } from './faces/mailbox/doors.ts'
import { mailingDoors } from './faces/mailings/doors.ts'
import { outboxDoors } from './faces/outbox/doors.ts'
import { panelDoors } from './faces/panel/doors.ts'
import { portalDoors } from './faces/portal/doors.ts'
import { signInDoors } from './faces/sign-in/doors.ts'
import { siteDoors } from './faces/site/doors.ts'
import { invitationDoors } from './journey/invitation/doors.ts'
import { missionPeopleDoors } from './journey/nomination/mission-doors.ts'
import { noteVerbaleDoors } from './journey/note-verbale/doors.ts'
import { missionNoteDoors } from './journey/note-verbale/mission-doors.ts'
import { participantsDoors } from './journey/participants/doors.ts'
import { registrationDoors } from './journey/registration/doors.ts'
import { sponsorshipDoors } from './journey/sponsorship/doors.ts'
import type { Door } from './platform/http/doors.ts'

const files: readonly Role[] = ['manager', 'intake', 'sponsorship']
const intake: readonly Role[] = ['manager', 'intake']
const manager: readonly Role[] = ['manager']

/** Who may pass which door. A route without a line here opens to nobody; a line without a route fails the tests. */
export const doors: readonly Door[] = [
  ...siteDoors,
  ...sponsorshipDoors,
  ...panelDoors,
  ...signInDoors,
  ...invitationDoors,
  ...noteVerbaleDoors,
  ...participantsDoors,
  ...registrationDoors,
  ...delegateFaceDoors,
  ...portalDoors,
  ...missionNoteDoors,
  ...missionPeopleDoors,
  ...deskDoors,
  ...outboxDoors,
  ...mailingDoors,
  ...groupDoors,
  ...mailboxDoors,
  ['GET', '/desk/definition', manager],
  ['POST', '/desk/definition/application', manager],
  ['GET', '/desk/invitees', files],
  ['GET', '/desk/invitees/:id', files],
  ['POST', '/desk/invitees/:id/channels', intake],
  ['POST', '/desk/invitees/:id/exceptions', manager],
  ['POST', '/desk/invitees/:id/exceptions/:exception/end', manager],
  ['GET', '/desk/languages', manager],
  ['POST', '/desk/languages/:language/approval', manager],
  ['POST', '/desk/languages/:language/withdrawal', manager],
  ['GET', '/desk/registry/export', intake],
  ['GET', '/desk/registry/import', intake],
  ['POST', '/desk/registry/import', intake],
  ['POST', '/desk/registry/import/confirmation', intake],
  ['GET', '/desk/registry/import/template', intake],
  ['GET', '/desk/notes/:id', files],
  ['POST', '/desk/notes/:id/correction', intake],
  ['POST', '/desk/notes/:id/confirmation', intake],
  ['POST', '/desk/notes/:id/acceptances', intake],
  ['POST', '/desk/notes/:id/people', intake],
  ['POST', '/desk/notes/:id/people/:person/correction', intake],
  ['POST', '/desk/notes/:id/people/:person/refusal', intake],
  ['GET', '/desk/notes/:id/question', intake],
  ['POST', '/desk/notes/:id/question', intake],
  ['POST', '/desk/notes/:id/regret', intake],
  ['POST', '/desk/notes/:id/application', intake],
  ['POST', '/desk/people/:id/undoing', intake],
  ['POST', '/desk/people/:id/withdrawal', intake],
  ['POST', '/desk/delegations/:id/merger', manager],
  ['POST', '/desk/delegations/:id/split', manager],
]
