import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { delegations, people } from '../nomination/schema.ts'

const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/**
 * A request for sponsorship that is taken forward (SPO-2), and what became of it. What the database holds whoever writes:
 * the estimates of those offered and accepted stay within the budget, and nobody stands as accepted who has not accepted
 * the conditions (SPO-5). Amounts in hundredths of the budget's currency.
 */
export const sponsorships = pgTable(
  'sponsorships',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .unique()
      .references(() => people.id),
    delegationId: uuid()
      .notNull()
      .references(() => delegations.id),
    /** The track of the definition by which it is asked for (SPO-1). */
    track: text().notNull(),
    state: text({
      enum: [
        'requested',
        'eligible',
        'not-eligible',
        'approved',
        'waiting-list',
        'not-met',
        'offered',
        'accepted',
        'declined',
        'lapsed',
        'ended',
      ],
    }).notNull(),
    /** Of the first message that makes the request (NOM-2). */
    requestedAt: instant().notNull(),
    /** Why a person found it eligible or not, where they said so. */
    eligibilityReason: text(),
    estimate: integer(),
    /** Place on the waiting list, from 1. */
    place: integer(),
    version: integer().notNull().default(1),
    changedAt: instant().notNull(),
  },
  (sponsorship) => [index('sponsorships_state').on(sponsorship.conferenceId, sponsorship.state)],
)

/** What one member of the panel says of a nominee's profile: a figure from 0 to 5 for each criterion of the definition. */
export const sponsorshipReviews = pgTable(
  'sponsorship_reviews',
  {
    sponsorshipId: uuid()
      .notNull()
      .references(() => sponsorships.id),
    reviewerId: uuid().notNull(),
    scores: jsonb().$type<Record<string, number>>().notNull(),
    /** The reviewer knows the nominee or has an interest: the figures do not count. */
    hasConflict: text(),
    remark: text(),
    reviewedAt: instant().notNull(),
  },
  (review) => [primaryKey({ columns: [review.sponsorshipId, review.reviewerId] })],
)

/** The minute of a sitting of the committee, which decides in batches. */
export const sponsorshipMinutes = pgTable(
  'sponsorship_minutes',
  {
    id: uuid().primaryKey().defaultRandom(),
    conferenceId: uuid().notNull(),
    number: integer().notNull(),
    heldOn: date({ mode: 'string' }).notNull(),
    text: text().notNull(),
    writtenBy: text().notNull(),
    writtenAt: instant().notNull(),
  },
  (minute) => [uniqueIndex('sponsorship_minutes_number').on(minute.conferenceId, minute.number)],
)

/** What a minute says of one request. */
export const sponsorshipDecisions = pgTable(
  'sponsorship_decisions',
  {
    minuteId: uuid()
      .notNull()
      .references(() => sponsorshipMinutes.id),
    sponsorshipId: uuid()
      .notNull()
      .references(() => sponsorships.id),
    outcome: text({ enum: ['approved', 'waiting-list', 'not-met'] }).notNull(),
    reason: text().notNull(),
    estimate: integer(),
    place: integer(),
  },
  (decision) => [primaryKey({ columns: [decision.minuteId, decision.sponsorshipId] })],
)

/** Who helped a person to answer, how, and who saw it: read aloud in any language, on paper, by telephone. */
export type AssistedAnswer = {
  way: 'read-aloud' | 'paper' | 'telephone'
  helper: string
  witness: string
  language: string
}

/** An offer with its conditions, as they were worded on the day (SPO-5). */
export const sponsorshipOffers = pgTable(
  'sponsorship_offers',
  {
    id: uuid().primaryKey().defaultRandom(),
    sponsorshipId: uuid()
      .notNull()
      .references(() => sponsorships.id),
    conditionsVersion: integer().notNull(),
    /** The version of the definition in which the conditions are worded. */
    definitionVersion: integer().notNull(),
    replyBy: date({ mode: 'string' }).notNull(),
    offeredAt: instant().notNull(),
    offeredBy: text().notNull(),
    remindedAt: instant(),
    answer: text({ enum: ['accepted', 'declined', 'lapsed', 'ended'] }),
    answeredAt: instant(),
    answeredBy: text(),
    assistance: jsonb().$type<AssistedAnswer>(),
  },
  (offer) => [uniqueIndex('sponsorship_offers_one_open').on(offer.sponsorshipId).where(sql`answer is null`)],
)

/** What the conference may spend on sponsorship. Without a line there is no limit yet, and nothing can be offered. */
export const sponsorshipBudgets = pgTable('sponsorship_budgets', {
  conferenceId: uuid().primaryKey(),
  currency: text().notNull(),
  total: bigint({ mode: 'number' }).notNull(),
  setBy: text().notNull(),
  setAt: instant().notNull(),
})

export type Sponsorship = typeof sponsorships.$inferSelect
export type SponsorshipState = Sponsorship['state']
export type Offer = typeof sponsorshipOffers.$inferSelect
export type Minute = typeof sponsorshipMinutes.$inferSelect
