import { createHash } from 'node:crypto'
import type {
  Evidence,
  Field,
  MessageReading,
  ProposedPerson,
  Role,
} from '../../../reading/message-reading.ts'

/** What a mission typed of a person into a form of its pages. */
export type TypedPerson = {
  fullName: string
  honorific: string | null
  title: string | null
  organisation: string | null
  email: string | null
  role: Role
  sponsorship: 'asked' | 'not-asked'
}

/** A line of the text that the desk reads: a value with its label, or a sentence. */
export type TypedLine = { label?: string; value: string }

/** The text of what was typed, a line each. */
export function typedText(lines: readonly TypedLine[]): string {
  return lines.map(({ label, value }) => (label ? `${label}: ${value}` : value)).join('\n')
}

/**
 * The reading of what was typed into a form: nothing has to be guessed, and every value points to where it stands in the text, as
 * that of any other message does. `removed`: names of those who are taken off.
 */
export function typedReading(
  kind: 'correction' | 'withdrawal' | 'regret',
  language: string,
  text: string,
  { people = [], removed = [] }: { people?: readonly TypedPerson[]; removed?: readonly string[] },
): MessageReading {
  const field = <T extends string>(value: T): Field<T> => ({ value, evidence: [placeOf(text, value)] })
  const fieldOrNull = (value: string | null) => (value === null ? null : field(value))
  const bytes = Buffer.from(text)
  return {
    kind: { value: kind, evidence: [placeOf(text, text.split('\n')[0] ?? '')] },
    sender: { iso3: null, name: null },
    reference: null,
    noteDate: null,
    language,
    people: people.map(
      (person): ProposedPerson => ({
        fullName: field(person.fullName),
        honorific: fieldOrNull(person.honorific),
        givenNames: null,
        familyName: null,
        title: fieldOrNull(person.title),
        organisation: fieldOrNull(person.organisation),
        email: fieldOrNull(person.email),
        role: { value: person.role, evidence: [placeOf(text, person.fullName)] },
        gender: null,
        sponsorshipRequested: { value: person.sponsorship === 'asked', evidence: [] },
      }),
    ),
    removed: removed.map((name) => ({ fullName: field(name) })),
    signals: {
      sponsorshipUnclear: [],
      sponsorshipBeyondTerms: [],
      namePending: [],
      supersedes: [],
      refersTo: null,
      noNoteVerbale: false,
    },
    parts: [
      {
        id: 'body',
        name: null,
        declaredType: 'text/plain',
        actualType: 'text/plain',
        size: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text,
        pages: 0,
        source: 'text',
        problem: null,
      },
    ],
  }
}

/** Where a value stands in the text: its last place, for the lines that count come last. */
function placeOf(text: string, value: string): Evidence {
  const start = Math.max(0, text.lastIndexOf(value))
  return { part: 'body', range: [start, start + value.length], text: value, confidence: 1 }
}
