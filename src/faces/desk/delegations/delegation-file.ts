import { and, arrayOverlaps, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import {
  type Invitee,
  type InviteeException,
  inviteeExceptions,
  invitees,
} from '../../../conference/schema.ts'
import {
  type Delegation,
  delegations,
  type Person,
  people,
  regrets,
} from '../../../journey/nomination/schema.ts'
import { correspondence } from '../../../journey/note-verbale/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { messages } from '../../../platform/messages/schema.ts'

const noteFields = {
  id: correspondence.id,
  reference: correspondence.reference,
  subject: correspondence.subject,
  kind: correspondence.kind,
  state: correspondence.state,
  outcome: correspondence.outcome,
  receivedAt: correspondence.receivedAt,
}

const messageFields = {
  id: messages.id,
  subject: messages.subject,
  toAddress: messages.toAddress,
  status: messages.status,
  createdAt: messages.createdAt,
}

/** A message of the invitee, as a line of the delegation's file. */
export type NoteOfDelegation = Pick<typeof correspondence.$inferSelect, keyof typeof noteFields>

/** A message sent about it. */
export type MessageOfDelegation = Pick<typeof messages.$inferSelect, keyof typeof messageFields>

/** All that is known of a delegation. */
export type DelegationFile = {
  delegation: Delegation
  invitee: Invitee
  /** Those who are confirmed first, then those who no longer are. */
  people: Person[]
  exceptions: InviteeException[]
  notes: NoteOfDelegation[]
  messages: MessageOfDelegation[]
  /** The invitee has said that it cannot come, and that stands. */
  regrets: boolean
}

/** A delegation's file; undefined where this conference has no such delegation. */
export async function delegationFile(
  { drizzle }: Database,
  conferenceId: string,
  id: string,
): Promise<DelegationFile | undefined> {
  if (!isUuid(id)) return undefined
  const [found] = await drizzle
    .select({ delegation: delegations, invitee: invitees })
    .from(delegations)
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(and(eq(delegations.id, id), eq(delegations.conferenceId, conferenceId)))
  if (!found) return undefined
  const inviteeId = found.invitee.id

  const senders = drizzle
    .select({ id: invitees.id })
    .from(invitees)
    .where(or(eq(invitees.id, inviteeId), eq(invitees.countsWithin, inviteeId)))
  const [persons, exceptions, notes, standing] = await Promise.all([
    drizzle
      .select()
      .from(people)
      .where(eq(people.delegationId, id))
      .orderBy(desc(sql`${people.state} = 'confirmed'`), asc(people.position)),
    drizzle
      .select()
      .from(inviteeExceptions)
      .where(eq(inviteeExceptions.inviteeId, inviteeId))
      .orderBy(asc(inviteeExceptions.madeAt)),
    drizzle
      .select(noteFields)
      .from(correspondence)
      .where(and(eq(correspondence.conferenceId, conferenceId), inArray(correspondence.inviteeId, senders)))
      .orderBy(asc(correspondence.receivedAt)),
    drizzle.$count(regrets, and(eq(regrets.inviteeId, inviteeId), isNull(regrets.endedAt))),
  ])
  const tags = [
    `delegation:${id}`,
    ...persons.map((person) => `person:${person.id}`),
    ...notes.map((note) => `note:${note.id}`),
  ]
  const sent = await drizzle
    .select(messageFields)
    .from(messages)
    .where(and(eq(messages.conferenceId, conferenceId), arrayOverlaps(messages.about, tags)))
    .orderBy(asc(messages.createdAt))
  return { ...found, people: persons, exceptions, notes, messages: sent, regrets: standing > 0 }
}

/** What a delegation's story is told of: itself, its invitee, and what that wrote. */
export function tagsOf({ delegation, invitee, notes }: DelegationFile): string[] {
  return [`delegation:${delegation.id}`, `invitee:${invitee.id}`, ...notes.map(({ id }) => `note:${id}`)]
}

/** Something of an invitee, by the invitee’s names, for a list to choose from. */
export type InviteeChoice = Pick<Invitee, 'id' | 'names' | 'acronym' | 'kind' | 'code'>

/** The invitees to whose delegation people can be moved; bodies of a State count within it. */
export function inviteeChoices({ drizzle }: Database, conferenceId: string): Promise<InviteeChoice[]> {
  return drizzle
    .select({
      id: invitees.id,
      names: invitees.names,
      acronym: invitees.acronym,
      kind: invitees.kind,
      code: invitees.code,
    })
    .from(invitees)
    .where(and(eq(invitees.conferenceId, conferenceId), isNull(invitees.countsWithin)))
}

/** The delegations that stand, each with its own id and the names of its invitee, for a list to choose from. */
export function delegationChoices({ drizzle }: Database, conferenceId: string): Promise<InviteeChoice[]> {
  const { names, acronym, kind, code } = invitees
  return drizzle
    .select({ id: delegations.id, names, acronym, kind, code })
    .from(delegations)
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(and(eq(delegations.conferenceId, conferenceId), isNull(delegations.mergedInto)))
}

/** The Notes that named people, by id, with their reference: a person may come from a Note of another sender. */
export async function referencesOf({ drizzle }: Database, noteIds: string[]): Promise<Map<string, string>> {
  if (noteIds.length === 0) return new Map()
  const found = await drizzle
    .select({ id: correspondence.id, reference: correspondence.reference, subject: correspondence.subject })
    .from(correspondence)
    .where(inArray(correspondence.id, noteIds))
  return new Map(found.map(({ id, reference, subject }) => [id, reference ?? subject]))
}
