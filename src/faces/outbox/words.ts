import { wordsFrom } from '../../platform/i18n/words.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The words of the outbox, and of the demonstration's mailbox. */
export const words = wordsFrom({ en, fr })

/** A key of those words. */
export type Key = keyof typeof en

/** Which mail it is, in words; its own name where there are none. */
export function kindInWords(kind: string, language: Parameters<typeof words>[0]): string {
  const key = `kind-${kind}`
  return key in en ? words(language)(key as Key) : kind
}
