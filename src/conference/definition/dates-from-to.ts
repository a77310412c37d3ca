import { type Language, localeOf } from '../../platform/i18n/language.ts'
import type { DefinitionValues } from './definition.ts'

/** First to last day as a sentence says them: "from 17 to 19 October 2023", "du 17 au 19 octobre 2023". */
export function datesFromTo({ opensOn, closesOn }: DefinitionValues, language: Language): string {
  const [from, to] = [opensOn, closesOn].map((day) => new Date(`${day}T12:00:00Z`)) as [Date, Date]
  const said = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(date)
  const sameYear = opensOn.slice(0, 4) === closesOn.slice(0, 4)
  const sameMonth = opensOn.slice(0, 7) === closesOn.slice(0, 7)
  if (language === 'km')
    return khmer(opensOn, closesOn, said(from, { month: 'long' }), said(to, { month: 'long' }))

  const first = sameMonth
    ? said(from, { day: 'numeric' })
    : said(from, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })
  const last = said(to, { dateStyle: 'long' })
  if (language === 'fr') return `du ${first.replace(/^1\b/, '1er')} au ${last.replace(/^1\b/, '1er')}`
  if (language === 'es') return `del ${first} al ${last}`
  return language === 'ar' ? `من ${first} إلى ${last}` : `from ${first} to ${last}`
}

/** Khmer says what each part is: day, month, year. */
function khmer(opensOn: string, closesOn: string, fromMonth: string, toMonth: string): string {
  const [year, month, day] = parts(opensOn)
  const [lastYear, lastMonth, lastDay] = parts(closesOn)
  const monthSaid = month === lastMonth && year === lastYear ? '' : ` ខែ${fromMonth}`
  const yearSaid = year === lastYear ? '' : ` ឆ្នាំ${year}`
  return `ពីថ្ងៃទី${day}${monthSaid}${yearSaid} ដល់ថ្ងៃទី${lastDay} ខែ${toMonth} ឆ្នាំ${lastYear}`
}

function parts(day: string): number[] {
  return day.split('-').map(Number)
}
