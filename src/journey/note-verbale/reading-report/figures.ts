import type { MessageReading } from '../../../reading/message-reading.ts'
import { rowsOfPeople } from '../intake/rows-of-people.ts'
import type { Correspondence, NamedPerson } from '../schema.ts'

/** A message that an officer has gone through: what was proposed, and what the officer left or made of it. */
export type CheckedNote = Pick<Correspondence, 'kind' | 'reference' | 'noteDate' | 'language'> & {
  reading: MessageReading
  people: readonly NamedPerson[]
}

/** How often a proposed value was kept, changed, taken away, or had to be put in by hand. */
export type Figures = { kept: number; changed: number; removed: number; added: number }

/** How well reading does on live mail: messages gone through, their people, and each field. */
export type ReadingReport = {
  messages: number
  /** People whom reading found, whom it named though they do not come, whom an officer added. */
  people: { found: number; invented: number; missed: number }
  fields: Record<string, Figures>
}

const ofPerson = [
  'fullName',
  'honorific',
  'givenNames',
  'familyName',
  'title',
  'organisation',
  'email',
  'role',
  'gender',
  'sponsorship',
] as const
const ofNote = ['kind', 'reference', 'noteDate', 'language'] as const

/** Figures from officers' corrections; of all messages, or of those in one language. */
export function readingReport(notes: readonly CheckedNote[]): ReadingReport {
  const fields: Record<string, Figures> = {}
  const people = { found: 0, invented: 0, missed: 0 }
  for (const note of notes) {
    for (const field of ofNote) count(fields, field, proposedOfNote(note.reading, field), note[field])
    const proposed = rowsOfPeople('', note.reading)
    for (const person of note.people) {
      if (person.addedBy?.startsWith('mission:')) continue
      if (person.addedBy) people.missed += 1
      else if (person.decision === 'taken-off') people.invented += 1
      else people.found += 1
      for (const field of ofPerson)
        count(
          fields,
          field,
          person.addedBy ? null : proposed[person.position]?.[field],
          person.decision === 'taken-off' ? null : person[field],
        )
    }
  }
  return { messages: notes.length, people, fields }
}

function proposedOfNote(reading: MessageReading, field: (typeof ofNote)[number]): string | null {
  return field === 'language' ? reading.language : (reading[field]?.value ?? null)
}

function count(
  fields: Record<string, Figures>,
  field: string,
  proposed: string | null | undefined,
  stands: string | null,
): void {
  const figures = fields[field] ?? { kept: 0, changed: 0, removed: 0, added: 0 }
  fields[field] = figures
  const [was, is] = [proposed || null, stands || null]
  if (was === null && is === null) return
  if (was === is) figures.kept += 1
  else if (was === null) figures.added += 1
  else if (is === null) figures.removed += 1
  else figures.changed += 1
}

/** Of the values proposed, how many were right; of the values that stand, how many had been proposed. Null where there are none. */
export function sharesOf({ kept, changed, removed, added }: Figures): {
  precision: number | null
  recall: number | null
} {
  const proposed = kept + changed + removed
  const standing = kept + changed + added
  return { precision: proposed ? kept / proposed : null, recall: standing ? kept / standing : null }
}
