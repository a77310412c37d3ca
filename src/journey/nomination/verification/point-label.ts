import type { Language } from '../../../platform/i18n/language.ts'
import { type FindingCode, findingCodes } from '../../note-verbale/rules/finding.ts'
import { findingInWords } from '../../note-verbale/rules/words.ts'

/** A point in words, where only its code is at hand. */
export function pointLabel(code: string, language: Language): string {
  return findingCodes.includes(code as FindingCode)
    ? findingInWords({ code: code as FindingCode }, language)
    : code
}
