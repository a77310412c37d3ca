import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import {
  type Channel,
  channels,
  type Invitee,
  type InviteeException,
  inviteeExceptions,
  invitees,
} from '../../../conference/schema.ts'
import { delegations, people, regrets } from '../../../journey/nomination/schema.ts'
import { correspondence } from '../../../journey/note-verbale/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'

/** A message received, as a line of the invitee's page. */
export type NoteLine = Pick<typeof correspondence.$inferSelect, keyof typeof noteFields>

/** The delegation in which its people stand. */
export type DelegationLink = { id: string; seats: number; people: number }

/** All that the registry has on an invitee, and where it appears. */
export type InviteeFile = {
  invitee: Invitee
  /** The State within whose delegation it counts. */
  state: Invitee | null
  /** Bodies that count within its delegation. */
  bodies: Invitee[]
  channels: Channel[]
  /** Those that stand first. */
  exceptions: InviteeException[]
  notes: NoteLine[]
  delegation: DelegationLink | null
  /** It has said that it cannot come, and that stands. */
  sentRegrets: boolean
}

const noteFields = {
  id: correspondence.id,
  reference: correspondence.reference,
  subject: correspondence.subject,
  kind: correspondence.kind,
  state: correspondence.state,
  receivedAt: correspondence.receivedAt,
}

/** The file of an invitee; undefined where this conference has none of this id. */
export async function inviteeFile(
  { drizzle }: Database,
  conferenceId: string,
  id: string,
): Promise<InviteeFile | undefined> {
  if (!isUuid(id)) return undefined
  const [invitee] = await drizzle
    .select()
    .from(invitees)
    .where(and(eq(invitees.id, id), eq(invitees.conferenceId, conferenceId)))
  if (!invitee) return undefined

  const related = await drizzle
    .select()
    .from(invitees)
    .where(or(eq(invitees.countsWithin, id), eq(invitees.id, invitee.countsWithin ?? id)))
    .orderBy(asc(invitees.code))
  const bodies = related.filter(({ countsWithin }) => countsWithin === id)
  const family = [id, ...bodies.map((body) => body.id)]

  const [ways, exceptions, notes, found, regretted] = await Promise.all([
    drizzle.select().from(channels).where(eq(channels.inviteeId, id)).orderBy(asc(channels.name)),
    drizzle
      .select()
      .from(inviteeExceptions)
      .where(eq(inviteeExceptions.inviteeId, id))
      .orderBy(desc(isNull(inviteeExceptions.endedAt)), desc(inviteeExceptions.madeAt)),
    drizzle
      .select(noteFields)
      .from(correspondence)
      .where(and(eq(correspondence.conferenceId, conferenceId), inArray(correspondence.inviteeId, family)))
      .orderBy(asc(correspondence.receivedAt)),
    drizzle
      .select({
        id: delegations.id,
        seats: delegations.seats,
        people: drizzle.$count(
          people,
          and(eq(people.delegationId, delegations.id), eq(people.state, 'confirmed'), people.takesSeat),
        ),
      })
      .from(delegations)
      .where(and(eq(delegations.inviteeId, invitee.countsWithin ?? id), isNull(delegations.mergedInto))),
    drizzle.$count(regrets, and(inArray(regrets.inviteeId, family), isNull(regrets.endedAt))),
  ])
  return {
    invitee,
    state: related.find((each) => each.id === invitee.countsWithin) ?? null,
    bodies,
    channels: ways,
    exceptions,
    notes,
    delegation: found[0] ?? null,
    sentRegrets: regretted > 0,
  }
}
