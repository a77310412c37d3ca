import type { Language } from '../../../platform/i18n/language.ts'
import { type Say, wordsFrom } from '../../../platform/i18n/words.ts'
import ar from './texts/ar.json' with { type: 'json' }
import en from './texts/en.json' with { type: 'json' }
import es from './texts/es.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }
import km from './texts/km.json' with { type: 'json' }

const words = wordsFrom({ en, fr, es, ar, km })

/** A key of the form's words. */
type Key = keyof typeof en

/** The words of the form; keys are built from the names of sections and questions, and a wrong one throws. */
export function formWords(language: Language): Say<string> {
  return words(language) as Say<string>
}

/** Is there a text of this key? A hint stands only where there is one. */
export function hasWords(key: string): key is Key {
  return Object.hasOwn(en, key)
}
