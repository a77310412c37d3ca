import type { Evidence, Field, MessageReading, ProposedPerson } from '../../../reading/message-reading.ts'

/** A field of the reading, with the place in the original where it was read. */
export type MarkedField = {
  /** Number of the mark, counted through the whole reading. */
  number: number
  /** 'kind', 'sender', 'reference', 'noteDate', or a person's field. */
  field: string
  /** Index of the person in the reading; null for the Note as a whole. */
  person: number | null
  evidence: Evidence
}

const personFields = [
  'fullName',
  'title',
  'organisation',
  'email',
  'role',
  'sponsorshipRequested',
] as const satisfies readonly (keyof ProposedPerson)[]

/** Every place in the original that a field was read from, numbered in the order of the page's fields. */
export function marksOf(reading: MessageReading): MarkedField[] {
  const places: Omit<MarkedField, 'number'>[] = [
    ...placesOf('sender', null, reading.sender.iso3 ?? reading.sender.name),
    ...placesOf('reference', null, reading.reference),
    ...placesOf('noteDate', null, reading.noteDate),
    ...reading.people.flatMap((person, index) =>
      distinct(personFields.flatMap((field) => placesOf(field, index, person[field]))),
    ),
  ]
  return places.map((place, index) => ({ ...place, number: index + 1 }))
}

/** The first mark of a field, to which the field leads. */
export function markOf(
  marks: readonly MarkedField[],
  field: string,
  person: number | null,
): MarkedField | undefined {
  return marks.find((mark) => mark.field === field && mark.person === person)
}

/** The mark's id on the page. */
export function markId(mark: Pick<MarkedField, 'number'>): string {
  return `mark-${mark.number}`
}

/** The field's id on the page, to which its mark leads back. */
export function fieldId(field: string, person: number | null): string {
  return person === null ? `field-${field}` : `person-${person}-${field}`
}

/** Of several places of one field the first is drawn: the others say the same. */
function placesOf(
  field: string,
  person: number | null,
  read: Pick<Field<unknown>, 'evidence'> | null,
): Omit<MarkedField, 'number'>[] {
  const [evidence] = read?.evidence ?? []
  return evidence ? [{ field, person, evidence }] : []
}

/** Fields that were read at one and the same place share its mark: the first of them has it. */
function distinct(places: Omit<MarkedField, 'number'>[]): Omit<MarkedField, 'number'>[] {
  const placeOf = ({ evidence }: Omit<MarkedField, 'number'>) =>
    JSON.stringify([evidence.part, evidence.page, evidence.range, evidence.boxes])
  return places.filter(
    (place, index) => places.findIndex((other) => placeOf(other) === placeOf(place)) === index,
  )
}
