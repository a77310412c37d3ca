import type { DefinitionValues } from './definition.ts'

/** A last day, or an opening, that the public counts towards. It ends (or begins) at midnight in `timeZone`. */
export type Deadline = {
  code: 'notes-with-sponsorship' | 'notes-without-sponsorship' | 'registration-opens' | 'conference-opens'
  /** YYYY-MM-DD */
  on: string
  timeZone: string
}

/** The conference's dates that bind those invited, earliest first. */
export function deadlinesOf(definition: DefinitionValues): Deadline[] {
  const { notesDue, timeZone } = definition
  const all: Deadline[] = [
    { code: 'registration-opens', on: definition.registrationOpensOn, timeZone },
    { code: 'notes-without-sponsorship', on: notesDue.withoutSponsorship, timeZone: notesDue.timeZone },
    { code: 'conference-opens', on: definition.opensOn, timeZone },
  ]
  if (notesDue.withSponsorship) {
    all.push({ code: 'notes-with-sponsorship', on: notesDue.withSponsorship, timeZone: notesDue.timeZone })
  }
  return all.sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The next last day for Notes that has not ended; undefined when all have. */
export function nextNoteDeadline(definition: DefinitionValues, at: Date): Deadline | undefined {
  return deadlinesOf(definition).find(
    (deadline) => deadline.code.startsWith('notes-') && dayIn(deadline.timeZone, at) <= deadline.on,
  )
}

/** The calendar day of an instant in a zone, YYYY-MM-DD. */
export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)
}
