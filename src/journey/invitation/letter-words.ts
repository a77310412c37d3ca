import { type Definition, siteLanguages } from '../../conference/definition/definition.ts'
import { differenceBetween } from '../../conference/definition/difference.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { letterDocument } from './documents/letter-document.ts'

const circles = [
  { kind: 'state', category: 'state' },
  { kind: 'organisation', category: 'mine-action-authority' },
  { kind: 'organisation', category: 'ngo' },
] as const

/**
 * Would the letter say the same to everybody, in each language, whichever of two definitions it is worded from? Where no value that
 * touches the letter differs, nothing needs to be worded.
 */
export function saysTheSame(before: Definition, after: Definition): boolean {
  if (before.hash === after.hash) return true
  if (!differenceBetween(before, after).some(({ touches }) => touches.includes('letter'))) return true
  const languages = siteLanguages(before)
  if (languages.join() !== siteLanguages(after).join()) return false
  return languages.every((language) =>
    circles.every((circle) => wordsOf(before, circle, language) === wordsOf(after, circle, language)),
  )
}

/** All that the letter says to an invitee of a circle, in one language. */
function wordsOf(definition: Definition, circle: (typeof circles)[number], language: Language): string {
  const invitee = { ...circle, code: 'x', names: { en: 'x' }, acronym: null, country: null }
  const channel = { kind: 'office', name: 'x' }
  const letter = { invitee, channel, number: 'x', language, draft: false }
  return JSON.stringify(letterDocument(definition, letter).data)
}
