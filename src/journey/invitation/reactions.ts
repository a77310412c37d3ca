import '../../conference/events.ts'
import type { Reactions } from '../../platform/journal/act.ts'
import { followDefinition } from './commands/draft-letter.ts'

/** A rule changed: a draft follows it; a signed letter is frozen, and a corrigendum is drafted. */
export const reactions: Reactions = {
  'definition.applied': (act, { version, after }) => followDefinition(act, version, after),
}
