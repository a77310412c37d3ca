/** A date as it was typed into three boxes. */
export type DateParts = { day: string; month: string; year: string }

/** What a date field sent: the parts as typed, from the form's values. */
export function datePartsFrom(form: Record<string, unknown>, name: string): DateParts {
  const part = (which: string) => String(form[`${name}-${which}`] ?? '').trim()
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The parts of a known date (YYYY-MM-DD), to fill a date field. */
export function datePartsOf(on: string): DateParts {
  const [year = '', month = '', day = ''] = on.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

/** The date as YYYY-MM-DD, or undefined where the parts are not a day of the calendar. */
export function dateOfParts({ day, month, year }: DateParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const noon = new Date(`${on}T12:00:00Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(on) ? on : undefined
}
