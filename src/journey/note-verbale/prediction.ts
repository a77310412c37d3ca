import { stateByCode } from '../../conference/registry/states.ts'
import type { Field, ProposedPerson } from '../../reading/message-reading.ts'
import type { ReadMessage } from './facts-of-reading.ts'

/** What was read of one message, in the shape of the truth of a corpus: plain values, null for what is not there. */
export type Prediction = ReturnType<typeof predictionOf>

/** A message's reading and findings as plain values. */
export function predictionOf({ name, envelope, reading }: ReadMessage, findings: string[]) {
  const iso3 = given(reading.sender.iso3)
  return {
    id: name,
    kind: reading.kind.value,
    sender: { iso3, name: iso3 ? (stateByCode(iso3)?.names.en ?? null) : given(reading.sender.name) },
    reference: given(reading.reference),
    noteDate: given(reading.noteDate),
    receivedAt: envelope.receivedAt,
    language: reading.language,
    attendees: reading.people.map(attendee),
    removed: reading.removed.map(({ fullName }) => ({ fullNameAsWritten: fullName.value })),
    findings,
  }
}

function attendee(person: ProposedPerson) {
  return {
    honorific: given(person.honorific),
    givenNames: given(person.givenNames),
    familyName: given(person.familyName),
    fullNameAsWritten: person.fullName.value,
    title: given(person.title),
    organisation: given(person.organisation),
    email: given(person.email),
    role: person.role.value,
    gender: given(person.gender),
    sponsorshipRequested: person.sponsorshipRequested.value,
  }
}

function given<T>(field: Field<T> | null): T | null {
  return field?.value ?? null
}
