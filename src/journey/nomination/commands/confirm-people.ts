import '../events.ts'
import { and, asc, eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type Changed, lockNote } from '../../note-verbale/commands/lock-note.ts'
import { type Correspondence, type NamedPerson, namedPeople } from '../../note-verbale/schema.ts'
import { tellConfirmed } from '../mails/tell-confirmed.ts'
import { pointsOfNote } from '../queries/points-of-note.ts'
import { type Point, standingOf } from '../rules/standing.ts'
import type { Delegation, Person } from '../schema.ts'
import { admitPerson, type NotAdmitted } from './admit-person.ts'
import { openDelegation } from './open-delegation.ts'
import { endRegret } from './record-regret.ts'
import { settleOnceDecided } from './settle-note.ts'

/** Whom an officer confirms: persons of the Note, and those whose request for sponsorship is taken forward. */
export type Confirmation = { version: number; people: string[]; held: string[] }

/** Somebody who was not confirmed, and why: a point to clarify in the way, or the numbers of the delegation. */
export type Held = { person: NamedPerson; why: NotAdmitted | 'blocked'; codes: string[] }

/** What became of it: the delegation, who is in it now, and who is not. */
export type Confirmed = { delegation: Delegation; confirmed: Person[]; heldBack: Held[] }

/**
 * Confirms people of a Note into the delegation of its invitee (NOM-1, NOM-3, SPO-2), person by person: one who is held
 * back does not stop the others. The sender is told in the same act, and by reaction each person confirmed. Pressing the button twice
 * confirms once.
 */
export async function confirmPeople(
  act: Act,
  definition: Definition,
  noteId: string,
  confirmation: Confirmation,
): Promise<Confirmed | Changed | 'no-invitee' | undefined> {
  const note = await lockNote(act, noteId, confirmation.version)
  if (!note || note === 'changed') return note
  if (!note.inviteeId) return 'no-invitee'

  const delegation = await openDelegation(act, definition, note.inviteeId)
  const chosen = (await waitingIn(act, noteId)).filter(({ id }) => confirmation.people.includes(id))
  const points = await pointsOfNote(act.tx, definition, note)
  const outcome: Confirmed = { delegation, confirmed: [], heldBack: [] }
  for (const person of chosen)
    await confirmOne(act, definition, { note, person, points, confirmation, outcome })

  if (outcome.confirmed.length === 0) return outcome
  await endRegret(act, delegation.inviteeId, noteId)
  const settled = await settleOnceDecided(act, note, 'confirmed')
  await tellConfirmed(act, definition, settled, outcome)
  return outcome
}

type Attempt = {
  note: Correspondence
  person: NamedPerson
  points: Point[]
  confirmation: Confirmation
  outcome: Confirmed
}

async function confirmOne(act: Act, definition: Definition, attempt: Attempt): Promise<void> {
  const { note, person, points, confirmation, outcome } = attempt
  const standing = standingOf(person.position, points)
  if (standing.confirmation.length > 0) {
    outcome.heldBack.push({ person, why: 'blocked', codes: standing.confirmation })
    return
  }
  const wanted = confirmation.held.includes(person.id)
  if (wanted && standing.sponsorship.length > 0) {
    outcome.heldBack.push({ person, why: 'blocked', codes: standing.sponsorship })
    return
  }

  const terms = await termsOf(act.tx, definition, outcome.delegation.inviteeId)
  const admission = { language: note.language ?? 'en', holdSponsorship: wanted }
  const admitted = await admitPerson(act, outcome.delegation, person, terms, admission)
  if (typeof admitted === 'string') {
    outcome.heldBack.push({ person, why: admitted, codes: [] })
    return
  }
  outcome.confirmed.push(admitted)
  await act.tx
    .update(namedPeople)
    .set({ decision: 'confirmed', decidedBy: actorOf(act.by), decidedAt: act.at, personId: admitted.id })
    .where(eq(namedPeople.id, person.id))
}

async function waitingIn(act: Act, noteId: string): Promise<NamedPerson[]> {
  const named = await act.tx
    .select()
    .from(namedPeople)
    .where(and(eq(namedPeople.noteId, noteId)))
    .orderBy(asc(namedPeople.position))
  return named.filter(({ decision }) => decision === null)
}
