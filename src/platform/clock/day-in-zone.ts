/** Making a format costs far more than using it: one a zone is kept. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day, YYYY-MM-DD, that an instant belongs to in a zone. */
export function dayIn(at: Date, timeZone: string): string {
  const format = dayFormats.get(timeZone) ?? dayFormatOf(timeZone)
  dayFormats.set(timeZone, format)
  return format.format(at)
}

function dayFormatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
}

/** The first moment of a day (YYYY-MM-DD) in a zone. */
export function startOfDay(day: string, timeZone: string): Date {
  return instantOf(`${day}T00:00`, timeZone)
}

/** The instant at which clocks of a zone show a time, YYYY-MM-DDTHH:MM. */
export function instantOf(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`)
  const guess = asUtc - offsetAt(asUtc, timeZone)
  return new Date(asUtc - offsetAt(guess, timeZone))
}

/** The last millisecond of a day (YYYY-MM-DD) in a zone. */
export function endOfDay(day: string, timeZone: string): Date {
  return new Date(startOfDay(dayAfter(day), timeZone).getTime() - 1)
}

/** The day after a day (YYYY-MM-DD); with a number, that many days after. */
export function dayAfter(day: string, days = 1): string {
  const noon = Date.parse(`${day}T12:00:00Z`)
  return new Date(noon + days * 86_400_000).toISOString().slice(0, 10)
}

const timeFormats = new Map<string, Intl.DateTimeFormat>()

/** How far a zone is ahead of UTC at an instant, as a reader knows it: "UTC+07:00". */
export function offsetInWords(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return offset.replace('GMT', 'UTC')
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const format = timeFormats.get(timeZone) ?? timeFormatOf(timeZone)
  timeFormats.set(timeZone, format)
  const parts = format.formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return local - Math.floor(at / 1000) * 1000
}

function timeFormatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}
