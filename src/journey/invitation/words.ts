import { wordsFrom } from '../../platform/i18n/words.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The words of the invitation, on the desk. */
export const words = wordsFrom({ en, fr })

/** A key of those words. */
export type Key = keyof typeof en
