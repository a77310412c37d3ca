import '../../conference/events.ts'
import type { Reactions } from '../../platform/journal/act.ts'
import { releaseForLanguage } from '../../platform/messages/decide-message.ts'

/** A language approved lets go what waited for it. */
export const reactions: Reactions = {
  'language.approved': (act, { language }) => releaseForLanguage(act, language),
}
