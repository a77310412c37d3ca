import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { verifyJournal } from '../../platform/journal/verify-journal.ts'
import { confirmPeople } from '../nomination/commands/confirm-people.ts'
import { withdrawPerson } from '../nomination/commands/withdraw-person.ts'
import { answerOffer } from './commands/answer-offer.ts'
import { decideEligibility } from './commands/decide-eligibility.ts'
import { estimateCost } from './commands/estimate-cost.ts'
import { makeOffer } from './commands/make-offer.ts'
import { setBudget } from './commands/set-budget.ts'
import { watchOffers } from './commands/watch-offers.ts'
import { writeMinute } from './commands/write-minute.ts'
import { budgetOf } from './queries/requests.ts'
import { type Sponsorship, sponsorshipOffers, sponsorships } from './schema.ts'

const t = await testOffice()
const { drizzle } = t.database
const definition = t.office.definition()
const inForce = { definition, version: t.office.definitionVersion() }
const codes =
  'UGA KHM COL AFG AGO BIH TCD HRV COD SLV ETH GNB ALB DZA BDI ERI IRQ JOR MOZ NIC PER SEN SRB LKA'.split(' ')
const requestsAtOnce = 3

/** Something that happens to the request with a number, or to the budget; in hundredths. */
type Event =
  | { does: 'eligible' | 'offer' | 'accept' | 'decline' | 'withdraw'; which: number }
  | { does: 'minute'; which: number; outcome: 'approved' | 'waiting-list' | 'not-met' }
  | { does: 'estimate'; which: number; amount: number }
  | { does: 'budget'; amount: number }
  | { does: 'day-is-over' }

const which = fc.integer({ min: 0, max: requestsAtOnce - 1 })
const amount = fc.integer({ min: 1, max: 9 }).map((thousands) => thousands * 100_000)
const often = fc.constantFrom('eligible', 'offer', 'offer', 'accept', 'accept', 'decline', 'withdraw')
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: often as fc.Arbitrary<'offer'>, which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('minute' as const),
      which,
      outcome: fc.constantFrom(
        'approved' as const,
        'approved' as const,
        'waiting-list' as const,
        'not-met' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('estimate' as const), which, amount }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('budget' as const), amount }) },
  { weight: 1, arbitrary: fc.constant({ does: 'day-is-over' as const }) },
)
/** What happens at the same moment, one handful after the other. */
const story = fc.array(fc.array(event, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 14 })

it('No order of events, at once or one by one, breaks what the database holds', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(story, async (handfuls) => {
      await t.act((act) => setBudget(act, { total: 900_000, currency: 'EUR' }))
      const ids = await Promise.all(Array.from({ length: requestsAtOnce }, requested))
      const ended = new Set<string>()
      for (const [step, handful] of handfuls.entries()) {
        await Promise.all(handful.map((one) => happens(one, ids, step)))
        await holds(ids, ended)
      }
      for (const id of ids) await withdrawn(id)
    }),
    { numRuns: 8, seed: 1710, endOnFailure: true },
  )
  expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
})

async function happens(one: Event, ids: readonly string[], step: number): Promise<unknown> {
  if (one.does === 'budget') return t.act((act) => setBudget(act, { total: one.amount, currency: 'EUR' }))
  if (one.does === 'day-is-over')
    return watchOffers({ ...t.office.stage, clock: clockAt('2023-09-13T00:00:00+02:00') }, definition)
  const request = await row(ids[one.which] ?? '')
  switch (one.does) {
    case 'eligible':
      return t.act((act) => decideEligibility(act, request, { isEligible: true, reason: null, points: [] }))
    case 'estimate':
      return t.act((act) => estimateCost(act, request, one.amount))
    case 'minute':
      return t.act((act) => writeMinute(act, definition, minuteOf(request, one.outcome)))
    case 'offer':
      return t.act((act) => makeOffer(act, inForce, request, step % 3 === 0 ? '2023-09-20' : '2023-09-12'))
    case 'withdraw':
      return withdrawn(request.id)
    default: {
      const answer = one.does === 'accept' ? 'accepted' : 'declined'
      const said = { answer, conditionsVersion: 1, assistance: null } as const
      return t.act((act) => answerOffer(act, definition, request.id, said))
    }
  }
}

/** What must be true after whatever happened. */
async function holds(ids: readonly string[], ended: Set<string>): Promise<void> {
  const budget = await budgetOf(drizzle, t.office.conference.id)
  expect(budget?.committed).toBeLessThanOrEqual(budget?.total ?? 0)
  for (const id of ids) {
    const { state } = await row(id)
    const offers = await drizzle
      .select()
      .from(sponsorshipOffers)
      .where(eq(sponsorshipOffers.sponsorshipId, id))
    const open = offers.filter(({ answer }) => answer === null)
    expect([state, open.length]).toEqual([state, state === 'offered' ? 1 : 0])
    if (state === 'accepted') expect(offers.map(({ answer }) => answer)).toContain('accepted')
    if (ended.has(id)) expect(state).toBe('ended')
    if (state === 'ended') ended.add(id)
  }
}

function minuteOf({ id, version }: Sponsorship, outcome: 'approved' | 'waiting-list' | 'not-met') {
  const place = outcome === 'waiting-list' ? 1 : null
  const decided = [{ id, version, outcome, reason: 'As the panel says', estimate: 250_000, place }]
  return { heldOn: '2023-09-05', text: 'The committee met.', decided }
}

async function withdrawn(id: string): Promise<void> {
  const { personId } = await row(id)
  await t.act((act) => withdrawPerson(act, personId, { noteId: null, replaced: false }))
}

async function requested(): Promise<string> {
  const code = codes.shift()
  if (!code) throw new Error('No State is left')
  const email = `w.odongo@network-${code.toLowerCase()}.example`
  const { note, named } = await noteFrom(t, code, [{ ...cast.odongo, email }])
  const ids = named.map(({ id }) => id)
  const done = await t.act((act) =>
    confirmPeople(act, definition, note.id, { version: 1, people: ids, held: ids }),
  )
  const personId = typeof done === 'object' ? (done.confirmed[0]?.id ?? '') : ''
  const [request] = await drizzle.select().from(sponsorships).where(eq(sponsorships.personId, personId))
  if (!request) throw new Error('No file was opened')
  await t.act((act) => decideEligibility(act, request, { isEligible: true, reason: null, points: [] }))
  return request.id
}

async function row(id: string): Promise<Sponsorship> {
  const [found] = await drizzle.select().from(sponsorships).where(eq(sponsorships.id, id))
  if (!found) throw new Error('There is no such request')
  return found
}
