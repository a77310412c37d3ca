import type { Language } from '../../platform/i18n/language.ts'
import { wordsFrom } from '../../platform/i18n/words.ts'
import type { MailingRecipient } from '../../platform/messages/mailing/schema.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The words of mail to many. */
export const words = wordsFrom({ en, fr })

/** A key of those words. */
export type Key = keyof typeof en

/** Which mail it is; its own name where there is no word for it. */
export function kindInWords(kind: string, language: Language): string {
  return wordOr(`kind-${kind}`, kind, language)
}

/** Why somebody is held back, with a colleague's words where there are any. */
export function heldInWords(
  { heldReason, heldNote }: Pick<MailingRecipient, 'heldReason' | 'heldNote'>,
  language: Language,
): string {
  const reason = heldReason ?? 'by-hand'
  const said = wordOr(`held-${reason}`, reason, language)
  return heldNote ? `${said}: ${heldNote}` : said
}

function wordOr(key: string, otherwise: string, language: Language): string {
  return key in en ? words(language)(key as Key) : otherwise
}
