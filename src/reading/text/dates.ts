import { foreignDatesIn } from './calendars.ts'
import { folded, westernDigits } from './script.ts'

const months: string[] = [
  'มกราคม|មករា|january|jan|janvier|enero|janeiro|января|январь|يناير|كانون الثاني|جانفي',
  'กุมภาพันธ์|កុម្ភៈ|february|feb|fevrier|febrero|fevereiro|февраля|фев|فبراير|شباط|فيفري',
  'มีนาคม|មីនា|march|mar|mars|marzo|marco|марта|مارس|اذار',
  'เมษายน|មេសា|april|apr|avril|abril|апреля|ابريل|نيسان|افريل',
  'พฤษภาคม|ឧសភា|may|mai|mayo|maio|мая|مايو|ايار|ماي',
  'มิถุนายน|មិថុនា|june|jun|juin|junio|junho|июня|يونيو|حزيران|جوان|يونيه',
  'กรกฎาคม|កក្កដា|july|jul|juillet|julio|julho|июля|يوليو|تموز|جويلية|يوليه',
  'สิงหาคม|សីហា|august|aug|aout|agosto|августа|اغسطس|اب|اوت|غشت',
  'กันยายน|កញ្ញា|september|sept|sep|septembre|septiembre|setiembre|setembro|сентября|سبتمبر|ايلول|شتنبر',
  'ตุลาคม|តុលា|october|oct|octobre|octubre|outubro|октября|اكتوبر|تشرين الاول',
  'พฤศจิกายน|វិច្ឆិកា|november|nov|novembre|noviembre|novembro|ноября|نوفمبر|تشرين الثاني|نونبر',
  'ธันวาคม|ធ្នូ|december|dec|decembre|diciembre|dezembro|декабря|ديسمبر|كانون الاول|دجنبر',
]
const monthPattern = months.join('|')
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|re|o|º|°|-?го)?\\.?,?\\s+(?:day of |of |de |d')?(${monthPattern})\\.?,?\\s*(?:/\\s?\\p{L}+\\s*)?(?:of |de |del |del ano |b\\.?e\\.? ?|พ\\.ศ\\. ?|عام |سنة )?\\s*(\\d{4})`,
  'gu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
  'gu',
)
const numeric = /(?<![\d/.-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-])/g
const khmer = new RegExp(`(\\d{1,2})\\s?ខែ\\s?(${monthPattern})\\s?ឆ្នាំ\\s?(\\d{4})`, 'gu')
const iso = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g

/** A date in a text: YYYY-MM-DD with its offsets. */
export type FoundDate = { date: string; start: number; end: number }

/** The dates of a text, in letters or digits, in the languages of correspondence; Buddhist years are brought to ours. */
export function datesIn(text: string): FoundDate[] {
  const plain = inPlace(text)
  const found: FoundDate[] = []
  const add = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const date = dated(Number(year), month, Number(day))
    const start = match.index ?? 0
    if (date && !found.some((each) => each.start < start + match[0].length && each.end > start))
      found.push({ date, start, end: start + match[0].length })
  }
  for (const each of foreignDatesIn(plain)) found.push(each)
  for (const match of plain.matchAll(khmer)) add(match, match[3] ?? '', monthOf(match[2]), match[1] ?? '')
  for (const match of plain.matchAll(dayFirst)) add(match, match[3] ?? '', monthOf(match[2]), match[1] ?? '')
  for (const match of plain.matchAll(monthFirst))
    add(match, match[3] ?? '', monthOf(match[1]), match[2] ?? '')
  for (const match of plain.matchAll(iso)) add(match, match[1] ?? '', Number(match[2]), match[3] ?? '')
  for (const match of plain.matchAll(numeric)) {
    const first = Number(match[1])
    const second = Number(match[3])
    const american = second > 12 && first <= 12
    add(match, match[4] ?? '', american ? first : second, String(american ? second : first))
  }
  return found.sort((a, b) => a.start - b.start)
}

function monthOf(name: string | undefined): number {
  return months.findIndex((names) => names.split('|').includes(name ?? '')) + 1
}

function dated(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year > 2500 ? year - 543 : year
  if (full < 2015 || full > 2035 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Folded letter by letter, so that offsets stay. */
function inPlace(text: string): string {
  return westernDigits(text)
    .replace(/[^\s\d]/gu, (letter) => {
      const plain = folded(letter)
      return plain.length === letter.length ? plain : letter
    })
    .replace(/[\t\n]/g, ' ')
}
