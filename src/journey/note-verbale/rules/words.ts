import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { wordsFrom } from '../../../platform/i18n/words.ts'
import type { Finding } from './finding.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

const words = wordsFrom({ en, fr })

/** A point to clarify in a few words, for the desk. */
export function findingInWords(finding: Finding, language: Language): string {
  const { code, asked, allowed, due } = finding
  return words(language)(code, { asked, allowed, due: due ? dateInWords(due, language) : '' })
}
