import { wordsFrom } from '../../platform/i18n/words.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** A key of the texts of the registry, the definition and the languages. */
export type Key = keyof typeof en

/** The words of these pages. */
export const words = wordsFrom({ en, fr })

/** The text of a code that data or rules give; the code itself where there is none. */
export function wordOf(say: (key: Key) => string, group: string, code: string): string {
  const key = `${group}.${code}`
  return key in en ? say(key as Key) : code
}
