import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Offer, Sponsorship } from '../schema.ts'
import { writeToMission, writeToPerson } from './write-to.tsx'

type Held = { sponsorship: Sponsorship; offer: Offer }

/** An offer ends soon: the person is reminded, with the way to the conditions. */
export async function tellReminded(
  act: Act,
  definition: Definition,
  { sponsorship, offer }: Held,
): Promise<void> {
  await writeToPerson(act, definition, sponsorship, {
    kind: 'sponsorship-reminder',
    day: offer.replyBy,
    sentence: 'reminded',
    withLink: true,
  })
}

/** An offer has lapsed: the mission and the person hear that the nomination stands. */
export async function tellLapsed(
  act: Act,
  definition: Definition,
  { sponsorship, offer }: Held,
): Promise<void> {
  const said = { kind: 'sponsorship-lapsed', day: offer.replyBy }
  await writeToMission(act, definition, sponsorship, { ...said, sentence: 'lapsedMission' })
  await writeToPerson(act, definition, sponsorship, { ...said, sentence: 'lapsed' })
}
