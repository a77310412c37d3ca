import type { MessageReading, ProposedPerson } from '../../../reading/message-reading.ts'
import { sameName } from '../rules/same-name.ts'
import type { NoteDraft, namedPeople } from '../schema.ts'
import { rowsOfPeople } from './rows-of-people.ts'

type Row = typeof namedPeople.$inferInsert

/**
 * The rows of a Note that a mission prepared in the form: its people as they were typed. Whoever was also read in a document keeps
 * the place in the reading, so that an officer sees the two beside each other; whom the documents name besides follows as read.
 * The body of such a message only repeats the form: nobody is read from it.
 */
export function rowsOfTyped(
  noteId: string,
  reading: { people: ProposedPerson[] },
  { form, channelId }: Pick<NoteDraft, 'form' | 'channelId'>,
): Row[] {
  const read = rowsOfPeople(noteId, reading).filter(({ position }) => isInDocument(reading, position))
  const taken = new Set<number>()
  const typed = (form?.people ?? []).map((person, index): Row => {
    const same = read.find(
      ({ position, fullName }) => !taken.has(position) && sameName(fullName, person.fullName),
    )
    if (same) taken.add(same.position)
    return {
      noteId,
      position: same?.position ?? reading.people.length + index,
      fullName: person.fullName,
      honorific: person.honorific || null,
      givenNames: same?.givenNames ?? null,
      familyName: same?.familyName ?? null,
      title: person.title || null,
      organisation: person.organisation || null,
      email: person.email || null,
      role: person.role,
      gender: same?.gender ?? null,
      sponsorship: person.sponsorship,
      addedBy: same ? null : `mission:${channelId}`,
    }
  })
  return [...typed, ...read.filter(({ position }) => !taken.has(position))]
}

function isInDocument({ people }: Pick<MessageReading, 'people'>, position: number): boolean {
  return people[position]?.fullName.evidence.some(({ part }) => part !== 'body') ?? false
}
