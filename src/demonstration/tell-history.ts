import type { Office } from '../conference/office/office.ts'
import { firstGuestsOfStates } from './guests/first-states.ts'
import { laterGuestsOfStates } from './guests/later-states.ts'
import { guestsOfOrganisations } from './guests/organisations.ts'
import { sponsoredGuestsOfStates } from './guests/sponsored-states.ts'
import { deskHappenings } from './history/desk-work.ts'
import { letHappen } from './history/happening.ts'
import { isLetterSigned, letterHappenings } from './history/letter.ts'
import { noteHappenings } from './history/notes.ts'
import { registrationHappenings } from './history/registrations.ts'
import { sponsorshipHappenings } from './history/sponsorships.ts'

/**
 * What happened before the demonstration's clock begins, by the same commands as people use: the letter signed, invented delegations
 * at every point of the road, calls, regrets, an edition of the List. Once.
 */
export async function tellHistory(office: Office, signal?: AbortSignal): Promise<void> {
  if (await isLetterSigned(office)) return
  const guests = [
    ...firstGuestsOfStates,
    ...laterGuestsOfStates,
    ...sponsoredGuestsOfStates,
    ...guestsOfOrganisations,
  ]
  const happenings = [
    ...letterHappenings(office),
    ...guests.flatMap(noteHappenings),
    ...guests.flatMap(registrationHappenings),
    ...sponsorshipHappenings(guests),
    ...deskHappenings,
  ]
  await letHappen(office, happenings, signal)
}
