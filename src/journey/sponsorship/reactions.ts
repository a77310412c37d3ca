import { currentDefinition } from '../../conference/office/current-definition.ts'
import type { Act, Reactions } from '../../platform/journal/act.ts'
import type { Person } from '../nomination/schema.ts'
import { endRequestOf } from './commands/end-request.ts'
import { openRequest } from './commands/open-request.ts'

/** What sponsorship does when a delegation changes: a file for the request that is taken forward, and its end. */
export const reactions: Reactions = {
  'person.confirmed': follow,
  'person.corrected': follow,
  'person.withdrawn': (act, person) => endRequestOf(act, person.id),
  'person.replaced': (act, person) => endRequestOf(act, person.id),
  'confirmation.undone': (act, person) => endRequestOf(act, person.id),
}

/** SPO-2: the one request of a delegation that is held has a file; one that is held no more has not. */
async function follow(act: Act, person: Person): Promise<void> {
  if (person.sponsorship !== 'held') return endRequestOf(act, person.id)
  const applied = await currentDefinition(act.tx, act.conferenceId)
  if (applied) await openRequest(act, applied.definition, person)
}
