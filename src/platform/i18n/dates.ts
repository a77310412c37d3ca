import { type Language, localeOf } from './language.ts'

/** A date with weekday and month in words: "Friday, 1 September 2023". `on` is YYYY-MM-DD. */
export function dateInWords(on: string, language: Language): string {
  const noon = new Date(`${on}T12:00:00Z`)
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(noon)
}

/** An instant in a zone: "Friday 1 September 2023 at 23:59". */
export function instantInWords(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}

/** An instant for tables: "1 Sep 2023, 23:59". */
export function shortInstant(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}
