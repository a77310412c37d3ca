import { randomUUID } from 'node:crypto'
import type { EntryTyped } from '../forms/entry-form.ts'

/** What stands in the form before anything was typed: the moment is now, in a zone; the entry has a name of its own. */
export function blankEntry(now: Date, timeZone: string): EntryTyped {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return { entry: randomUUID(), receivedAt: local.format(now).replace(' ', 'T') }
}
