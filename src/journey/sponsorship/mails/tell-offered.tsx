import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Offer, Sponsorship } from '../schema.ts'
import { writeToMission, writeToPerson } from './write-to.tsx'

/** SPO-5: the mission, which nominated, hears first; then the person, with the way to the conditions. */
export async function tellOffered(
  act: Act,
  definition: Definition,
  { sponsorship, offer }: { sponsorship: Sponsorship; offer: Offer },
): Promise<void> {
  const kind = 'sponsorship-offered'
  const day = offer.replyBy
  await writeToMission(act, definition, sponsorship, { kind, day, sentence: 'offeredMission' })
  await writeToPerson(act, definition, sponsorship, { kind, day, sentence: 'offered', withLink: true })
}

/** What the committee decided, where it is not an offer: the mission hears, and the nomination stands. */
export async function tellDecided(act: Act, definition: Definition, sponsorship: Sponsorship): Promise<void> {
  if (sponsorship.state === 'not-met')
    await writeToMission(act, definition, sponsorship, {
      kind: 'sponsorship-not-met',
      sentence: 'notMetMission',
    })
  if (sponsorship.state === 'waiting-list')
    await writeToMission(act, definition, sponsorship, {
      kind: 'sponsorship-waiting',
      sentence: 'waitingMission',
    })
}
