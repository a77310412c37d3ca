import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { conventionStatus } from '../../../conference/registry/state.ts'
import { stateByCode } from '../../../conference/registry/states.ts'
import type { Invitee } from '../../../conference/schema.ts'
import type { Category } from './list.ts'

const international = ['un', 'treaty-secretariat', 'intergovernmental', 'red-cross']

/** Under which heading an invitee stands: a State by its status where the definition asks for that. */
export function categoryOf(
  { kind, code, category }: Pick<Invitee, 'kind' | 'code' | 'category'>,
  { listOfParticipants: arranged }: Pick<DefinitionValues, 'listOfParticipants'>,
): Category {
  if (arranged?.secretariat?.includes(code)) return 'secretariat'
  if (kind !== 'state') return international.includes(category) ? 'international' : 'organisation'

  const state = arranged?.statesBy && stateByCode(code)
  if (!state) return 'state'
  const { status } = conventionStatus(state)
  return status === 'party' ? 'state-party' : status === 'signatory' ? 'signatory' : 'state-not-party'
}
