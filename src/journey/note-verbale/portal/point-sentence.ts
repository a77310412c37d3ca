import { dateInWords } from '../../../platform/i18n/dates.ts'
import { isolated } from '../../../platform/i18n/isolated.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Finding } from '../rules/finding.ts'
import { words } from './words.ts'

/** A point to clarify as a mission reads it: what is missing, and what follows. `nameOf`: who stands at a position. */
export function pointSentence(
  finding: Finding,
  language: Language,
  nameOf: (position: number) => string | undefined,
): string {
  const { code, person, asked = 0, allowed = 0, due, email = '' } = finding
  return words(language)(`point-${code}`, {
    name: isolated((person === undefined ? undefined : nameOf(person)) ?? '…'),
    asked,
    allowed,
    due: due ? dateInWords(due, language) : '',
    email: isolated(email),
  })
}

/** Points that are ours to note and say nothing to a mission. */
export function concernsMission({ code }: Finding): boolean {
  return code !== 'supersedes' && code !== 'uninvited-sender' && code !== 'no-note-verbale'
}
