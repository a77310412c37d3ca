import type { ClearanceGiven } from '../commands/clear-letter.ts'

const hows = ['mail', 'letter', 'telephone', 'in-person'] as const

/** What was typed, kept when the form comes back. */
export type ClearanceTyped = Record<'signatory' | 'clearedOn' | 'how' | 'note', string>

/** Reads a clearance: who, on which day, how, and where it is to be seen. Or the fields that want something else. */
export function readClearance(
  form: Record<string, unknown>,
  today: string,
): { given: ClearanceGiven } | { typed: ClearanceTyped; wrong: (keyof ClearanceTyped)[] } {
  const text = (name: string) => String(form[name] ?? '').trim()
  const typed = {
    signatory: text('signatory'),
    clearedOn: text('clearedOn'),
    how: text('how'),
    note: text('note').slice(0, 1000),
  }
  const how = hows.find((one) => one === typed.how)
  const isDay = isCalendarDay(typed.clearedOn) && typed.clearedOn <= today
  const wrong = [
    ...(typed.signatory ? [] : ['signatory' as const]),
    ...(isDay ? [] : ['clearedOn' as const]),
    ...(how ? [] : ['how' as const]),
    ...(/\p{L}/u.test(typed.note) ? [] : ['note' as const]),
  ]
  if (!how || wrong.length > 0) return { typed, wrong }
  return { given: { ...typed, how, definitionHash: text('hash') } }
}

/** Is it a day of the calendar, YYYY-MM-DD? */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const at = new Date(`${day}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
