import { dayIn } from '../../../platform/clock/day-in-zone.ts'

/** When a kind of channel can be rung up: its zone, and its working hours there. */
type Hours = { timeZone: string }

const opens = 9
const closes = 17
const minutesADay = 24 * 60

/**
 * In how many minutes an office can be rung: 0 while its working day lasts, Monday to Friday from nine to five where it is. Whoever
 * rings from Geneva in the morning begins in Phnom Penh, goes on in Geneva, and ends in New York.
 */
export function minutesUntilOpen(at: Date, { timeZone }: Hours): number {
  for (let days = 0; days < 8; days++) {
    const day = new Date(at.getTime() + days * minutesADay * 60_000)
    if (isWeekend(day, timeZone)) continue
    const now = days === 0 ? minuteOfDay(at, timeZone) : -1
    if (now >= closes * 60) continue
    if (days === 0) return now >= opens * 60 ? 0 : opens * 60 - now
    return days * minutesADay - minuteOfDay(at, timeZone) + opens * 60
  }
  return 8 * minutesADay
}

/** In how many minutes its working day ends; 0 where it is closed. */
export function minutesUntilClosed(at: Date, hours: Hours): number {
  return minutesUntilOpen(at, hours) > 0 ? 0 : closes * 60 - minuteOfDay(at, hours.timeZone)
}

/** Those that can be rung now first, the one that closes next before the others; then those that open next. */
export function inWorkingOrder(at: Date): (a: Hours, b: Hours) => number {
  return (a, b) =>
    minutesUntilOpen(at, a) - minutesUntilOpen(at, b) || minutesUntilClosed(at, a) - minutesUntilClosed(at, b)
}

function minuteOfDay(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return of('hour') * 60 + of('minute')
}

function isWeekend(at: Date, timeZone: string): boolean {
  const day = new Date(`${dayIn(at, timeZone)}T12:00:00Z`).getUTCDay()
  return day === 0 || day === 6
}
