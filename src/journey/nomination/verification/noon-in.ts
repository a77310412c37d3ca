/** Noon of a day in a zone, as an instant: the day that an officer confirms, whatever the zone of the reader. */
export function noonIn(day: string, timeZone: string): Date {
  const guess = new Date(`${day}T12:00:00Z`)
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
    guess,
  )
  return new Date(guess.getTime() - (Number(shown) - 12) * 3_600_000)
}
