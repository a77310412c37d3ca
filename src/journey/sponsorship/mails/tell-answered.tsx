import type { Definition } from '../../../conference/definition/definition.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Offer, Sponsorship } from '../schema.ts'
import { writeToMission, writeToPerson } from './write-to.tsx'

/** SPO-5: what was accepted or declined, in which version and when, to the person; that it was, to the mission. */
export async function tellAnswered(
  act: Act,
  definition: Definition,
  { sponsorship, offer }: { sponsorship: Sponsorship; offer: Offer },
): Promise<void> {
  const isAccepted = offer.answer === 'accepted'
  const kind = isAccepted ? 'sponsorship-accepted' : 'sponsorship-declined'
  const day = dayIn(act.at, definition.notesDue.timeZone)
  await writeToMission(act, definition, sponsorship, {
    kind,
    day,
    sentence: isAccepted ? 'acceptedMission' : 'declinedMission',
  })
  await writeToPerson(act, definition, sponsorship, {
    kind,
    day,
    version: offer.conditionsVersion,
    sentence: isAccepted ? 'accepted' : 'declined',
  })
}
