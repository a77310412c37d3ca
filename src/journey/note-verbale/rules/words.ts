import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { wordsFrom } from '../../../platform/i18n/words.ts'
import type { Finding, FindingCode } from './finding.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

const words = wordsFrom({ en, fr })

/** A point to clarify in a few words, for the desk; with its numbers and its day where they are at hand. */
export function findingInWords(finding: Finding, language: Language): string {
  const { code, asked, allowed, due } = finding
  const say = words(language)
  const isPlain = needsFacts(code) && asked === undefined && due === undefined
  if (isPlain) return say(`${code}-plain`)
  return say(code, { asked, allowed, due: due ? dateInWords(due, language) : '' })
}

type WithFacts = 'over-quota' | 'two-sponsorships' | 'late' | 'late-for-sponsorship'

function needsFacts(code: FindingCode): code is WithFacts {
  return `${code}-plain` in en
}
