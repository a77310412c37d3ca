import { wordsFrom } from '../../../platform/i18n/words.ts'
import ar from './texts/ar.json' with { type: 'json' }
import en from './texts/en.json' with { type: 'json' }
import es from './texts/es.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }
import km from './texts/km.json' with { type: 'json' }

/** What stands under the name of a mission in its address. */
export const addresseeWords = wordsFrom({ en, fr, es, ar, km })
