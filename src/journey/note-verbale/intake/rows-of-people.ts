import type { MessageReading, ProposedPerson } from '../../../reading/message-reading.ts'
import type { namedPeople } from '../schema.ts'

/** The rows of the people whom a message names, as they were read; an officer corrects the rows, never the reading. */
export function rowsOfPeople(
  noteId: string,
  reading: Pick<MessageReading, 'people'>,
): (typeof namedPeople.$inferInsert)[] {
  return reading.people.map((person, position) => ({
    noteId,
    position,
    fullName: person.fullName.value,
    honorific: person.honorific?.value ?? null,
    givenNames: person.givenNames?.value ?? null,
    familyName: person.familyName?.value ?? null,
    title: person.title?.value ?? null,
    organisation: person.organisation?.value ?? null,
    email: person.email?.value ?? null,
    role: person.role.value,
    gender: person.gender?.value ?? null,
    sponsorship: sponsorshipOf(person),
  }))
}

function sponsorshipOf({ sponsorshipRequested }: ProposedPerson) {
  if (sponsorshipRequested.value === null) return 'unclear'
  return sponsorshipRequested.value ? 'asked' : 'not-asked'
}
