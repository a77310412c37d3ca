import type { DeskLanguage, Language } from '../../platform/i18n/language.ts'

/** The language of the desk for somebody who reads another one: it speaks English and French. */
export function deskLanguage(language: Language): DeskLanguage {
  return language === 'fr' ? 'fr' : 'en'
}
