import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { endOfDay } from '../../../platform/clock/day-in-zone.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { tellAnswered } from '../mails/tell-answered.tsx'
import { type AssistedAnswer, type Offer, type Sponsorship, sponsorshipOffers } from '../schema.ts'
import { aboutOf, becomes, lockSponsorship } from './lock-sponsorship.ts'

/** An answer that does not count: there is no open offer, it was answered otherwise, or its time is over. */
export type NotAnswered = 'no-offer' | 'answered' | 'too-late'

/**
 * SPO-5: a person accepts the conditions in the version shown, or declines. The same answer twice is one. Somebody who cannot do
 * it alone is helped; who helped, how, and who saw it is kept.
 */
export async function answerOffer(
  act: Act,
  definition: Definition,
  sponsorshipId: string,
  said: { answer: 'accepted' | 'declined'; conditionsVersion: number; assistance: AssistedAnswer | null },
): Promise<{ sponsorship: Sponsorship; offer: Offer } | NotAnswered> {
  const found = await lockSponsorship(act, sponsorshipId)
  if (!found) return 'no-offer'
  if (found.state === said.answer) return 'answered'
  const open = await openOffer(act, found.id)
  if (!open || open.conditionsVersion !== said.conditionsVersion) return 'no-offer'
  if (act.at > endOfDay(open.replyBy, definition.notesDue.timeZone)) return 'too-late'

  const offer = await close(act, open, said.answer, said.assistance)
  const sponsorship = await becomes(act, found, { state: said.answer })
  const answered = { sponsorship, offer }
  await tellAnswered(act, definition, answered)
  record(act, 'sponsorship.answered', {
    about: aboutOf(sponsorship),
    facts: {
      outcome: said.answer,
      version: offer.conditionsVersion,
      ...(said.assistance ? { kind: said.assistance.way } : {}),
    },
    subject: answered,
  })
  return answered
}

/** The offer that waits for an answer. */
export async function openOffer(act: Act, sponsorshipId: string): Promise<Offer | undefined> {
  const [open] = await act.tx
    .select()
    .from(sponsorshipOffers)
    .where(and(eq(sponsorshipOffers.sponsorshipId, sponsorshipId), isNull(sponsorshipOffers.answer)))
    .for('update')
  return open
}

/** Writes how an offer ended. */
export async function close(
  act: Act,
  { id }: Offer,
  answer: NonNullable<Offer['answer']>,
  assistance: AssistedAnswer | null = null,
): Promise<Offer> {
  const [closed] = await act.tx
    .update(sponsorshipOffers)
    .set({ answer, answeredAt: act.at, answeredBy: actorOf(act.by), assistance })
    .where(eq(sponsorshipOffers.id, id))
    .returning()
  if (!closed) throw new Error('The offer was locked and is gone')
  return closed
}
