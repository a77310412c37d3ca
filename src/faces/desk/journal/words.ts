import { wordsFrom } from '../../../platform/i18n/words.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** A key of the journal's texts: the name of an event, or a word that the sentences need. */
export type JournalKey = keyof typeof en

/** The journal in words: one sentence for each event. */
export const words = wordsFrom({ en, fr })

/** Is there a text of this key? */
export function isJournalKey(key: string): key is JournalKey {
  return key in en
}
