import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { dayAfter, dayIn, endOfDay } from '../../../platform/clock/day-in-zone.ts'
import { type Act, perform, record, type Stage, theSystem } from '../../../platform/journal/act.ts'
import { tellLapsed, tellReminded } from '../mails/tell-lapsing.tsx'
import { type Offer, type Sponsorship, sponsorshipOffers, sponsorships } from '../schema.ts'
import { close, openOffer } from './answer-offer.ts'
import { aboutOf, becomes, lockSponsorship } from './lock-sponsorship.ts'

/** How many days before its end a person is reminded of an offer. */
const remindedBefore = 3

/**
 * SPO-5: on the conference's clock, reminds of offers that end soon, and lets those lapse whose time is over: their cost is
 * free again. Each in an act of its own, safe to repeat.
 */
export async function watchOffers(stage: Stage, definition: Definition): Promise<void> {
  const zone = definition.notesDue.timeZone
  for (const { sponsorshipId, replyBy, remindedAt } of await openOffers(stage)) {
    const now = stage.clock.now()
    if (now > endOfDay(replyBy, zone)) {
      await perform(stage, theSystem, (act) => lapse(act, definition, sponsorshipId))
    } else if (!remindedAt && dayAfter(dayIn(now, zone), remindedBefore) >= replyBy) {
      await perform(stage, theSystem, (act) => remind(act, definition, sponsorshipId))
    }
  }
}

function openOffers({ database, conferenceId }: Stage): Promise<Offer[]> {
  return database.drizzle
    .select({ offer: sponsorshipOffers })
    .from(sponsorshipOffers)
    .innerJoin(sponsorships, eq(sponsorships.id, sponsorshipOffers.sponsorshipId))
    .where(and(eq(sponsorships.conferenceId, conferenceId), isNull(sponsorshipOffers.answer)))
    .then((rows) => rows.map(({ offer }) => offer))
}

async function lapse(act: Act, definition: Definition, id: string): Promise<void> {
  const held = await locked(act, id)
  if (!held || act.at <= endOfDay(held.offer.replyBy, definition.notesDue.timeZone)) return
  const offer = await close(act, held.offer, 'lapsed')
  const sponsorship = await becomes(act, held.sponsorship, { state: 'lapsed' })
  await tellLapsed(act, definition, { sponsorship, offer })
  record(act, 'sponsorship.lapsed', {
    about: aboutOf(sponsorship),
    facts: { due: offer.replyBy },
    subject: { sponsorship, offer },
  })
}

async function remind(act: Act, definition: Definition, id: string): Promise<void> {
  const held = await locked(act, id)
  if (!held || held.offer.remindedAt) return
  await act.tx
    .update(sponsorshipOffers)
    .set({ remindedAt: act.at })
    .where(eq(sponsorshipOffers.id, held.offer.id))
  await tellReminded(act, definition, held)
  record(act, 'sponsorship.reminded', {
    about: aboutOf(held.sponsorship),
    facts: { due: held.offer.replyBy },
    subject: held,
  })
}

async function locked(act: Act, id: string): Promise<{ sponsorship: Sponsorship; offer: Offer } | undefined> {
  const sponsorship = await lockSponsorship(act, id)
  const offer = sponsorship && (await openOffer(act, sponsorship.id))
  return sponsorship && offer ? { sponsorship, offer } : undefined
}
