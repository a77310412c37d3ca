import { wordsFrom } from '../../platform/i18n/words.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** A key of the desk's texts. */
export type Key = keyof typeof en

/** The words of the desk's own pages. */
export const words = wordsFrom({ en, fr })

/** Is there a text of this key? Asked where the key comes from a conference's definition. */
export function isDeskKey(key: string): key is Key {
  return key in en
}
