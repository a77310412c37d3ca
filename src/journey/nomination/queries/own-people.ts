import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Invitee } from '../../../conference/schema.ts'
import { messagesOfInvitee } from '../../note-verbale/queries/messages-of-invitee.ts'
import type { Reader } from '../../note-verbale/queries/records-about.ts'
import { type Correspondence, type NamedPerson, namedPeople } from '../../note-verbale/schema.ts'
import { delegations, type Person, people } from '../schema.ts'

/** The people of an invitee's delegation, as it may see them, and those whom its messages name besides. */
export type OwnPeople = {
  /** In the delegation, now or once. */
  people: Person[]
  /** Named and not confirmed: each with its message. */
  named: { person: NamedPerson; note: Correspondence }[]
  /** The invitee's messages, the newest first. */
  notes: Correspondence[]
}

/**
 * Whom a State or an organisation follows. A State's mission sees its whole delegation; a body of a State, which counts within the
 * delegation, only those whom its own messages named. Nobody sees whom somebody else's message names.
 */
export async function ownPeople(tx: Reader, invitee: Invitee): Promise<OwnPeople> {
  const notes = await messagesOfInvitee(tx, invitee.id)
  const ids = notes.map(({ id }) => id)
  const inDelegation = await tx
    .select({ person: people })
    .from(people)
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .where(
      and(
        eq(delegations.inviteeId, invitee.countsWithin ?? invitee.id),
        isNull(delegations.mergedInto),
        ne(people.state, 'undone'),
        invitee.countsWithin === null ? undefined : inArray(people.noteId, ids),
      ),
    )
    .orderBy(asc(people.position))
  const named = await tx
    .select()
    .from(namedPeople)
    .where(inArray(namedPeople.noteId, ids))
    .orderBy(asc(namedPeople.position))
  return {
    people: inDelegation.map(({ person }) => person),
    named: named.flatMap((person) => {
      const note = notes.find(({ id }) => id === person.noteId)
      return note && person.decision !== 'confirmed' ? [{ person, note }] : []
    }),
    notes,
  }
}

/** Somebody whom an invitee may correct or take off: in its delegation now, or named by it and not decided upon. */
export type ChangeablePerson = Pick<
  Person,
  'id' | 'fullName' | 'honorific' | 'title' | 'organisation' | 'email' | 'role' | 'noteId'
> & { isConfirmed: boolean; sponsorship: 'asked' | 'not-asked' }

/** The person of that id, if it is the invitee's own to change; undefined for anybody else's. */
export async function changeablePerson(
  tx: Reader,
  invitee: Invitee,
  id: string,
): Promise<ChangeablePerson | undefined> {
  const own = await ownPeople(tx, invitee)
  const person = own.people.find((one) => one.id === id && one.state === 'confirmed')
  if (person)
    return {
      ...person,
      isConfirmed: true,
      sponsorship: person.sponsorship === 'not-asked' ? 'not-asked' : 'asked',
    }
  const found = own.named.find((one) => one.person.id === id && one.person.decision === null)
  if (!found || found.note.state === 'settled') return undefined
  return {
    ...found.person,
    isConfirmed: false,
    sponsorship: found.person.sponsorship === 'asked' ? 'asked' : 'not-asked',
  }
}
