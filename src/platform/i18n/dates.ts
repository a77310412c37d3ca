import { type Language, localeOf } from './language.ts'

/** Making a format costs far more than using it: one a language, zone and form is kept. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The forms in which dates are said. */
const forms = {
  date: { dateStyle: 'full' },
  instant: { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' },
  short: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function formatOf(form: keyof typeof forms, language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${form} ${language} ${timeZone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...forms[form], timeZone })
  formats.set(key, format)
  return format
}

/** A date with weekday and month in words, fit for a sentence: "Friday, 1 September 2023". `on` is YYYY-MM-DD. */
export function dateInWords(on: string, language: Language): string {
  const noon = new Date(`${on}T12:00:00Z`)
  const format = formatOf('date', language, 'UTC')
  if (language === 'km') return khmerDate(format.formatToParts(noon))

  const said = format.format(noon)
  if (language === 'fr') return said.replace(',', '').replace(' 1 ', ' 1er ')
  return language === 'es' ? said.replace(',', '') : said
}

/** Khmer says what each part is: day, date, month, year. */
function khmerDate(parts: Intl.DateTimeFormatPart[]): string {
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `ថ្ងៃ${part('weekday')} ទី${part('day')} ខែ${part('month')} ឆ្នាំ${part('year')}`
}

/** A day as letters are dated, without the day of the week: "17 July 2023", "1er août 2023". `on` is YYYY-MM-DD. */
export function longDate(on: string, language: Language): string {
  if (language === 'km') return dateInWords(on, 'km').replace(/^\S+ /, 'ថ្ងៃ')
  const noon = new Date(`${on}T12:00:00Z`)
  const said = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    noon,
  )
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said
}

/** An instant in a zone: "Friday 1 September 2023 at 23:59". */
export function instantInWords(at: Date, language: Language, timeZone: string): string {
  return formatOf('instant', language, timeZone).format(at)
}

/** An instant for tables: "1 Sep 2023, 23:59". */
export function shortInstant(at: Date, language: Language, timeZone: string): string {
  return formatOf('short', language, timeZone).format(at)
}
