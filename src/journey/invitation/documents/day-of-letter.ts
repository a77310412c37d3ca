import { dateInWords } from '../../../platform/i18n/dates.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'

/** A day as letters are dated, without the day of the week: "17 July 2023", "1er août 2023". `on` is YYYY-MM-DD. */
export function dayOfLetter(on: string, language: Language): string {
  if (language === 'km') return dateInWords(on, 'km').replace(/^\S+ /, 'ថ្ងៃ')
  const noon = new Date(`${on}T12:00:00Z`)
  const said = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    noon,
  )
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said
}
