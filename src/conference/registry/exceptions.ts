import '../events.ts'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/database.ts'
import { type Act, record } from '../../platform/journal/act.ts'
import { actorOf } from '../../platform/journal/append-lines.ts'
import type { DefinitionValues } from '../definition/definition.ts'
import { type TermException, type Terms, termsFor } from '../definition/terms.ts'
import { type InviteeException, inviteeExceptions, invitees } from '../schema.ts'

/** What an exception says: the term, its value (a number of people; 1 for an invitation to sponsorship), and why. */
export type ExceptionGiven = TermException & { reason: string }

/**
 * NOM-3, SPO-1, SPO-2: a term of one invitation departs from the letter. It takes the place of an earlier one on the same
 * term, which ends. Undefined where the conference has no such invitee. A delegation that holds more than the new number
 * allows makes it throw: see `numberInUse`.
 */
export async function makeException(
  act: Act,
  inviteeId: string,
  { term, value, reason }: ExceptionGiven,
): Promise<InviteeException | undefined> {
  if (!(await lockInvitee(act, inviteeId))) return undefined
  const standing = await exceptionsOf(act.tx, inviteeId)
  const earlier = standing.filter((exception) => exception.term === term)
  const same = earlier.find((exception) => exception.value === value && exception.reason === reason)
  if (same) return same

  for (const { id } of earlier) {
    await act.tx.update(inviteeExceptions).set({ endedAt: act.at }).where(eq(inviteeExceptions.id, id))
  }
  const [made] = await act.tx
    .insert(inviteeExceptions)
    .values({ inviteeId, term, value, reason, madeBy: actorOf(act.by), madeAt: act.at })
    .returning()
  if (!made) throw new Error('The exception was not stored')
  record(act, 'exception.made', {
    about: [`invitee:${inviteeId}`, `exception:${made.id}`],
    facts: { term, value },
    subject: made,
  })
  return made
}

/** Ends an exception: the letter's number holds again. Twice is once. Throws where a delegation holds more: `numberInUse`. */
export async function endException(act: Act, inviteeId: string, id: string): Promise<void> {
  if (!(await lockInvitee(act, inviteeId))) return
  const [ended] = await act.tx
    .update(inviteeExceptions)
    .set({ endedAt: act.at })
    .where(
      and(
        eq(inviteeExceptions.id, id),
        eq(inviteeExceptions.inviteeId, inviteeId),
        isNull(inviteeExceptions.endedAt),
      ),
    )
    .returning()
  if (!ended) return
  record(act, 'exception.ended', {
    about: [`invitee:${inviteeId}`, `exception:${id}`],
    facts: { term: ended.term, value: ended.value },
    subject: ended,
  })
}

/** The exceptions that stand for an invitee, in the order in which they were made. */
export function exceptionsOf(
  tx: Database['drizzle'] | Transaction,
  inviteeId: string,
): Promise<InviteeException[]> {
  return tx
    .select()
    .from(inviteeExceptions)
    .where(and(eq(inviteeExceptions.inviteeId, inviteeId), isNull(inviteeExceptions.endedAt)))
    .orderBy(asc(inviteeExceptions.madeAt), asc(inviteeExceptions.id))
}

/** The terms of an invitee: the definition's, with its exceptions. */
export async function termsOf(
  tx: Database['drizzle'] | Transaction,
  definition: DefinitionValues,
  inviteeId: string,
): Promise<Terms> {
  return termsFor(definition, await exceptionsOf(tx, inviteeId))
}

/** One after the other, and only of this conference. */
async function lockInvitee(act: Act, inviteeId: string): Promise<boolean> {
  const found = await act.tx
    .select({ id: invitees.id })
    .from(invitees)
    .where(and(eq(invitees.id, inviteeId), eq(invitees.conferenceId, act.conferenceId)))
    .for('no key update')
  return found.length > 0
}
