import { answersFrom } from '../answers.ts'
import type { Office } from '../conference/office/office.ts'
import { sendDigests } from '../faces/desk/digest/send-digests.ts'
import { draftDueReminders } from '../journey/invitation/draft-due-reminders.ts'
import { receiveArrivals } from '../journey/note-verbale/intake/arrivals.ts'
import { watchOffers } from '../journey/sponsorship/commands/watch-offers.ts'
import type { MovableClock } from '../platform/clock/demonstration-clock.ts'

/** Moves the demonstration's clock on, and receives what has arrived by then, lets lapse what is over, and sends what is due. */
export async function moveClock(office: Office, to: Date): Promise<{ arrived: number }> {
  const clock = office.clock as Partial<MovableClock>
  if (!clock.moveTo) throw new Error('Only the clock of the demonstration can be moved')
  await clock.moveTo(to)
  const arrived = await receiveArrivals(office)
  await watchOffers(office.stage, office.definition())
  await sendDigests(office)
  await draftDueReminders(office, answersFrom(office.database))
  return { arrived }
}
