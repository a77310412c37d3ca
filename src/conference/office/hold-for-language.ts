import type { Language } from '../../platform/i18n/language.ts'
import type { Act } from '../../platform/journal/act.ts'
import type { DefinitionValues } from '../definition/definition.ts'
import { isLanguageCleared } from './language-approval.ts'

/**
 * Whether a message in this language has to wait: no native reader has checked its texts, and nobody has approved them.
 * The answer is spread into a posting: `post(act, mail, { …, ...(await holdForLanguage(act, definition, language)) })`.
 */
export async function holdForLanguage(
  act: Pick<Act, 'tx' | 'conferenceId'>,
  definition: DefinitionValues,
  language: Language,
): Promise<{ heldFor?: 'language' }> {
  const cleared = await isLanguageCleared(act.tx, act.conferenceId, definition, language)
  return cleared ? {} : { heldFor: 'language' }
}
