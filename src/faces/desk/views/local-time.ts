/** An instant as a field of type datetime-local shows it in a zone: YYYY-MM-DDTHH:MM. */
export function localTime(at: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  )
  return shown.replace(' ', 'T')
}
