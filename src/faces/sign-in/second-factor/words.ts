import { wordsFrom } from '../../../platform/i18n/words.ts'
import ar from './texts/ar.json' with { type: 'json' }
import en from './texts/en.json' with { type: 'json' }
import es from './texts/es.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }
import km from './texts/km.json' with { type: 'json' }

/** The words of the second step, and of the list of sessions. */
export const words = wordsFrom({ en, fr, es, ar, km })
