import type { TagState } from '../../../../ui/tag-state.ts'
import type { Registration } from '../../schema.ts'

const tags: Record<Registration['state'], TagState> = {
  'to-send': 'attention',
  'link-sent': 'waiting',
  opened: 'progress',
  draft: 'progress',
  submitted: 'done',
  withdrawn: 'stopped',
}

/** The shape of a registration's state. */
export function tagOf(state: Registration['state']): TagState {
  return tags[state]
}
