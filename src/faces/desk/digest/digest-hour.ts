import { dayAfter, dayIn, instantOf } from '../../../platform/clock/day-in-zone.ts'

/** When the digest is due, by the clocks of the secretariat's zone. */
export const digestTime = '08:00'

/** The last day whose digest is due at an instant: today from eight o'clock on, before that yesterday. */
export function digestDay(now: Date, timeZone: string): string {
  const today = dayIn(now, timeZone)
  return now >= instantOf(`${today}T${digestTime}`, timeZone) ? today : dayAfter(today, -1)
}
