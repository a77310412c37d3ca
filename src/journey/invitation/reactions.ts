import '../../conference/events.ts'
import type { Reactions } from '../../platform/journal/act.ts'
import { releaseHeldForLanguage } from '../../platform/messages/mailing/release-language.ts'
import { followDefinition } from './commands/draft-letter.ts'

/**
 * A rule changed: a draft follows it; a signed letter is frozen, and a corrigendum is drafted. A language was approved: whom it alone
 * held back is on the list again.
 */
export const reactions: Reactions = {
  'definition.applied': (act, { version, after }) => followDefinition(act, version, after),
  'language.approved': (act, { language }) => releaseHeldForLanguage(act, language),
}
