import { type Language, localeOf } from '../../platform/i18n/language.ts'
import type { DefinitionValues } from './definition.ts'

const internationalSign: Record<Language, string> = {
  en: 'International Sign',
  fr: 'langue des signes internationale',
  es: 'Sistema de Señas Internacional',
  ar: 'الإشارات الدولية',
  km: 'ភាសាសញ្ញាអន្តរជាតិ',
}

/** What a language of the rooms is called: `ar`, `international-sign` … */
export function roomLanguageName(code: string, language: Language): string {
  if (code === 'international-sign') return internationalSign[language]
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(code) ?? code
}

/** LAN-1: the languages of the rooms in one list: "Arabic, English, French, Spanish, International Sign and Khmer". */
export function roomLanguages(
  { languages: { rooms } }: DefinitionValues,
  language: Language,
  through?: 'secretariat' | 'host',
): string {
  const names = rooms
    .filter((room) => !through || (room.through ?? 'secretariat') === through)
    .map((room) => roomLanguageName(room.code, language))
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names)
}
