import { westernDigits } from './script.ts'

/** A calendar other than ours in which a Note may be dated, with the names of its months (letters folded one by one). */
type Calendar = { id: string; years: [first: number, last: number]; months: string[]; numeric?: RegExp }

const calendars: Calendar[] = [
  {
    id: 'islamic-umalqura',
    years: [1436, 1457],
    months: [
      'محرم|muharram',
      'صفر|safar',
      "ربيع الاول|rabi'? (?:al-?|ul-?)?(?:awwal|awal|i)",
      "ربيع (?:الثاني|الاخر)|rabi'? (?:al-?|ul-?)?(?:thani|akhir|ii)",
      'جماد[يى] الاول[يى]?|jumada (?:al-?)?(?:ula|awwal|i)',
      'جماد[يى] (?:الثانية|الاخرة|الثاني)|jumada (?:al-?)?(?:thani|thaniyah|akhirah|ii)',
      'رجب|rajab',
      "شعبان|sha'?ban",
      'رمضان|ramadan',
      'شوال|shawwal',
      "ذ[وي] القعدة|dhu(?: al-?|l-?)? ?qi?'?[ae]?da?h?",
      'ذ[وي] الحجة|dhu(?: al-?|l-?)? ?hijja?h?',
    ],
    numeric: /(?<![\d/])(14\d\d)\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{1,2})(?=\s?(?:هـ|ه\b|AH\b|H\b))/g,
  },
  {
    id: 'persian',
    years: [1394, 1414],
    months: [
      'فروردین|حمل',
      'اردیبهشت|ثور',
      'خرداد|جوزا',
      'تیر|سرطان',
      'مرداد|اسد',
      'شهریور|سنبله',
      'مهر|میزان',
      'ابان|عقرب',
      'اذر|قوس',
      'دی|جدی',
      'بهمن|دلو',
      'اسفند|حوت',
    ],
    numeric: /(?<![\d/])(1[34]\d\d)\s?\/\s?(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/]|\s?(?:هـ|ه\b))/g,
  },
  {
    id: 'ethiopic',
    years: [2007, 2027],
    months: [
      'መስከረም|meskerem',
      'ጥቅምት|tikimt',
      'ኅዳር|ህዳር|hidar',
      'ታኅሣሥ|ታህሳስ|tahsas',
      'ጥር|tir',
      'የካቲት|yekatit',
      'መጋቢት|megabit',
      'ሚያዝያ|miyazya',
      'ግንቦት|ginbot',
      'ሰኔ|sene',
      'ሐምሌ|ሀምሌ|hamle',
      'ነሐሴ|ነሃሴ|nehase',
      'ጳጉሜን?|pagume',
    ],
  },
]

type Found = { date: string; start: number; end: number }

/** Dates of the Hijri, the Solar Hijri and the Ethiopian calendar in a text that was folded letter by letter. */
export function foreignDatesIn(plain: string): Found[] {
  const text = westernDigits(plain)
  return calendars.flatMap((calendar) => [...named(text, calendar), ...numeric(text, calendar)])
}

function named(text: string, { id, years, months }: Calendar): Found[] {
  const names = months.join('|')
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(?:من |of )?(?:شهر )?(${names})[\\s,]+(?:عام |سنة |سال )?(\\d{4})`,
    'gu',
  )
  const monthFirst = new RegExp(`(?<!\\p{L})(${names})\\s+(\\d{1,2})(?:\\s?ቀን)?[\\s,]+(\\d{4})`, 'gu')
  const found = (match: RegExpMatchArray, day: string, month: string) => {
    const at = months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(month)) + 1
    return foundAt(match, gregorianDate(id, years, Number(match[3]), at, Number(day)))
  }
  return [
    ...[...text.matchAll(dayFirst)].flatMap((match) => found(match, match[1] ?? '', match[2] ?? '')),
    ...[...text.matchAll(monthFirst)].flatMap((match) => found(match, match[2] ?? '', match[1] ?? '')),
  ]
}

function numeric(text: string, { id, years, numeric }: Calendar): Found[] {
  return [...text.matchAll(numeric ?? /$^/g)].flatMap((match) =>
    foundAt(match, gregorianDate(id, years, Number(match[1]), Number(match[2]), Number(match[3]))),
  )
}

function foundAt(match: RegExpMatchArray, date: string | null): Found[] {
  const start = match.index ?? 0
  return date ? [{ date, start, end: start + match[0].length }] : []
}

const dayMilliseconds = 86_400_000
const lengths: Record<string, number> = { 'islamic-umalqura': 354.367, persian: 365.2422, ethiopic: 365.25 }
const firstDays: Record<string, number> = {
  'islamic-umalqura': Date.UTC(622, 6, 19),
  persian: Date.UTC(622, 2, 22),
  ethiopic: Date.UTC(8, 7, 29) - 1900 * 365.2425 * dayMilliseconds,
}

/** The day of our calendar as YYYY-MM-DD; null where that calendar has no such day, or the year is none of a Note. */
function gregorianDate(
  id: string,
  [first, last]: [number, number],
  year: number,
  month: number,
  day: number,
): string | null {
  if (year < first || year > last || month < 1 || month > 13 || day < 1 || day > 31) return null
  const format = new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const guess =
    (firstDays[id] ?? 0) + ((year - 1) * (lengths[id] ?? 0) + (month - 1) * 29.5) * dayMilliseconds
  for (let at = guess - 60 * dayMilliseconds; at < guess + 120 * dayMilliseconds; at += dayMilliseconds) {
    const parts = format.formatToParts(at)
    const value = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10)
    if (value('year') === year && value('month') === month && value('day') === day)
      return new Date(at).toISOString().slice(0, 10)
  }
  return null
}
