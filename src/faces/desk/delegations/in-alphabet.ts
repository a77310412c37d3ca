import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { inviteeName } from '../invitee-name.ts'

type Named = { names: Record<string, string>; acronym: string | null; kind: string; code: string }

/** The order of a list of invitees: States first, in the alphabetical order of the reader's language, then organisations. */
export function inAlphabet(language: DeskLanguage): (a: Named, b: Named) => number {
  const collator = new Intl.Collator(language, { ignorePunctuation: true })
  return (a, b) =>
    Number(b.kind === 'state') - Number(a.kind === 'state') ||
    collator.compare(inviteeName(a, language), inviteeName(b, language))
}
