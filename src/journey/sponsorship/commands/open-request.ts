import '../events.ts'
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import { invitees } from '../../../conference/schema.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { delegations, type Person } from '../../nomination/schema.ts'
import { countsAt } from '../../note-verbale/rules/deadlines.ts'
import { correspondence, namedPeople } from '../../note-verbale/schema.ts'
import { trackOf } from '../rules/eligibility.ts'
import { type Sponsorship, sponsorships } from '../schema.ts'
import { aboutOf } from './lock-sponsorship.ts'

/**
 * SPO-2: opens the file of the one request of a delegation that is taken forward. Doing it twice changes nothing; somebody
 * for whom a request ended, and who is held again, begins anew.
 */
export async function openRequest(
  act: Act,
  definition: Definition,
  person: Person,
): Promise<Sponsorship | undefined> {
  const [invitee] = await act.tx
    .select({ id: invitees.id, kind: invitees.kind })
    .from(delegations)
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(eq(delegations.id, person.delegationId))
  const track = invitee && trackOf(definition, invitee.kind)
  if (!invitee || !track) return undefined
  const values = {
    conferenceId: act.conferenceId,
    personId: person.id,
    delegationId: person.delegationId,
    track,
    state: 'requested' as const,
    requestedAt: await firstAskedAt(act, definition, invitee.id, person),
    changedAt: act.at,
  }
  const [opened] = await act.tx
    .insert(sponsorships)
    .values(values)
    .onConflictDoUpdate({
      target: sponsorships.personId,
      set: { ...values, place: null, eligibilityReason: null },
      setWhere: eq(sponsorships.state, 'ended'),
    })
    .returning()
  if (!opened) return undefined
  record(act, 'sponsorship.requested', { about: aboutOf(opened), facts: { track }, subject: opened })
  return opened
}

/** NOM-2: the first message of the invitee that asks for somebody dates the request, whoever is sponsored in the end. */
async function firstAskedAt(
  act: Act,
  definition: Definition,
  inviteeId: string,
  person: Person,
): Promise<Date> {
  const terms = await termsOf(act.tx, definition, inviteeId)
  const asking = await act.tx
    .select()
    .from(correspondence)
    .where(
      and(
        eq(correspondence.inviteeId, inviteeId),
        ne(correspondence.state, 'received'),
        inArray(
          correspondence.id,
          act.tx
            .select({ id: namedPeople.noteId })
            .from(namedPeople)
            .where(eq(namedPeople.sponsorship, 'asked')),
        ),
      ),
    )
    .orderBy(asc(correspondence.receivedAt))
  const [note] = await act.tx.select().from(correspondence).where(eq(correspondence.id, person.noteId))
  const instants = [...asking, ...(note ? [note] : [])].map((one) => countsAt(one, terms).getTime())
  return instants.length > 0 ? new Date(Math.min(...instants)) : act.at
}
