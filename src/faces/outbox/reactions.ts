import '../../conference/events.ts'
import { currentDefinition } from '../../conference/office/current-definition.ts'
import { isLanguageCleared } from '../../conference/office/language-approval.ts'
import { isLanguage } from '../../platform/i18n/language.ts'
import type { Act, Reactions } from '../../platform/journal/act.ts'
import { holdBackForLanguage, releaseForLanguage } from '../../platform/messages/decide-message.ts'

/** A language approved lets go what waited for it; an approval taken back holds what has not left yet. */
export const reactions: Reactions = {
  'language.approved': (act, { language }) => releaseForLanguage(act, language),
  'language.withdrawn': async (act, { language }) => {
    if (!(await mayStillLeave(act, language))) await holdBackForLanguage(act, language)
  },
}

/** A native reader may have checked the language all the same. */
async function mayStillLeave(act: Act, language: string): Promise<boolean> {
  const applied = await currentDefinition(act.tx, act.conferenceId)
  if (!applied || !isLanguage(language)) return false
  return isLanguageCleared(act.tx, act.conferenceId, applied.definition, language)
}
