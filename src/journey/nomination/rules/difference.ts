import type { NamedPerson } from '../../note-verbale/schema.ts'
import type { Person } from '../schema.ts'

/** The fields of a person that a later Note can change. */
export const comparedFields = ['fullName', 'honorific', 'title', 'organisation', 'email', 'role'] as const

/** One of those fields. */
export type ComparedField = (typeof comparedFields)[number]

/** One line of the difference that a later Note makes to a delegation. */
export type Difference =
  | { kind: 'added'; named: NamedPerson }
  | { kind: 'unchanged'; named: NamedPerson; person: Person }
  | { kind: 'changed'; named: NamedPerson; person: Person; changes: FieldChange[] }
  | { kind: 'removed'; person: Person; written: string }
  /** The message takes off somebody whom the delegation does not have. */
  | { kind: 'not-found'; written: string }

/** What stands now, and what the later Note says. */
export type FieldChange = { field: ComparedField; from: string | null; to: string | null }

/**
 * What a correction or a withdrawal changes in the delegation that it names, line by line, before it is applied.
 * A field about which the later Note is silent stays as it is. A correction from a mission's own pages says whom it is about.
 */
export function differenceOf(people: Person[], named: NamedPerson[], removed: string[]): Difference[] {
  const going = removed.map((written) => ({
    written,
    person: people.find((person) => sameName(person, written)),
  }))
  const leaves = new Set(going.map(({ person }) => person?.id))
  const staying = people.filter((person) => !leaves.has(person.id))

  return [
    ...named.map((entry) => lineOf(entry, staying)),
    ...going.map(
      ({ written, person }): Difference =>
        person ? { kind: 'removed', person, written } : { kind: 'not-found', written },
    ),
  ]
}

function lineOf(named: NamedPerson, people: Person[]): Difference {
  const person =
    people.find(({ id }) => id === named.correctedId) ??
    people.find((one) => sameAddress(one, named)) ??
    people.find((one) => sameName(one, named.fullName))
  if (!person) return { kind: 'added', named }
  const changes = comparedFields.flatMap((field): FieldChange[] => {
    const to = named[field]
    return to === null || to === person[field] ? [] : [{ field, from: person[field], to }]
  })
  return changes.length === 0
    ? { kind: 'unchanged', named, person }
    : { kind: 'changed', named, person, changes }
}

function sameAddress(person: Person, named: NamedPerson): boolean {
  return person.email !== null && person.email.toLowerCase() === named.email?.toLowerCase()
}

/** The same words in whatever order, accents and capitals apart: "OKELLO James" is "James Okello". */
function sameName(person: Pick<Person, 'fullName'>, written: string): boolean {
  return wordsOf(person.fullName) === wordsOf(written)
}

function wordsOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}
