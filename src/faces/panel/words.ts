import { wordsFrom } from '../../platform/i18n/words.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The words of the panel's pages. */
export const words = wordsFrom({ en, fr })
