import { and, arrayContains, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { verifyJournal } from '../../platform/journal/verify-journal.ts'
import { messages } from '../../platform/messages/schema.ts'
import { confirmPeople } from '../nomination/commands/confirm-people.ts'
import { withdrawPerson } from '../nomination/commands/withdraw-person.ts'
import { answerOffer } from './commands/answer-offer.ts'
import { decideEligibility } from './commands/decide-eligibility.ts'
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
const codes = ['UGA', 'KHM', 'COL', 'ALB', 'AFG', 'AGO', 'BIH', 'TCD', 'HRV', 'COD', 'SLV', 'ETH', 'GNB']
await t.act((act) => setBudget(act, { total: 1_000_000, currency: 'EUR' }))

describe('A request for sponsorship', () => {
  it('has a file as soon as it is taken forward, dated by the first message that makes it (NOM-2)', async () => {
    const request = await requested()
    expect(request).toMatchObject({ state: 'requested', track: 'affected-state', version: 1 })
    expect(request.requestedAt).toEqual(new Date('2023-08-25T12:02:00Z'))
  })

  it('goes step by step, each on its version: a stale page changes nothing', async () => {
    const request = await requested()
    const eligible = await found(request, { isEligible: true })
    expect(eligible.state).toBe('eligible')
    expect(await t.act((act) => decideEligibility(act, request, said({ isEligible: false })))).toBe('changed')
    const stale = { ...outcomeOf(request), version: 1 }
    expect(await t.act((act) => writeMinute(act, definition, sitting([stale])))).toEqual({
      stale: request.id,
    })
    expect(await t.act((act) => makeOffer(act, inForce, eligible, '2023-09-12'))).toBe('not-now')
  })

  it('that is not met leaves the nomination standing, and the mission is told so (SPO-2)', async () => {
    const eligible = await found(await requested(), { isEligible: true })
    await minute([{ ...outcomeOf(eligible), outcome: 'not-met' }])
    expect((await row(eligible.id)).state).toBe('not-met')
    expect((await about(eligible, 'sponsorship-not-met')).map(({ text }) => text)).toEqual([
      expect.stringContaining('The nomination stands'),
    ])
  })

  it('ends with the person: an accepted one whose Note withdraws frees its cost', async () => {
    const accepted = await acceptedRequest()
    await t.act((act) => withdrawPerson(act, accepted.personId, { noteId: null, replaced: false }))
    expect((await row(accepted.id)).state).toBe('ended')
  })
})

describe('An offer', () => {
  it('goes to the mission first, then to the person with the way to the conditions', async () => {
    const offered = await offeredRequest()
    const [mission, person, ...more] = await about(offered, 'sponsorship-offered')
    expect([mission?.toAddress, person?.toAddress, more]).toEqual([
      'mission.geneva@uga.example',
      expect.stringContaining('@network'),
      [],
    ])
    expect(mission?.places).toEqual({})
    expect(Object.values(person?.places ?? {})).toEqual([{ purpose: 'registration', for: offered.personId }])
  })

  it('is accepted once, in the version shown, however often the button is pressed (SPO-5)', async () => {
    const offered = await offeredRequest()
    const accept = () =>
      t.act((act) =>
        answerOffer(act, definition, offered.id, {
          answer: 'accepted',
          conditionsVersion: 1,
          assistance: null,
        }),
      )
    const both = await Promise.all([accept(), accept()])
    expect(both.filter((one) => one === 'answered')).toHaveLength(1)
    expect((await row(offered.id)).state).toBe('accepted')
    expect(
      await t.act((act) =>
        answerOffer(act, definition, offered.id, {
          answer: 'declined',
          conditionsVersion: 1,
          assistance: null,
        }),
      ),
    ).toBe('no-offer')
  })

  it('of other conditions than those shown cannot be accepted', async () => {
    const offered = await offeredRequest()
    const said = { answer: 'accepted', conditionsVersion: 2, assistance: null } as const
    expect(await t.act((act) => answerOffer(act, definition, offered.id, said))).toBe('no-offer')
  })

  it('can be read to somebody and answered with help: who, how and who saw it is kept', async () => {
    const offered = await offeredRequest()
    const assistance = {
      way: 'read-aloud',
      helper: 'Her liaison',
      witness: 'Her brother',
      language: 'ach',
    } as const
    const said = { answer: 'accepted', conditionsVersion: 1, assistance } as const
    await t.act((act) => answerOffer(act, definition, offered.id, said))
    const [offer] = await drizzle
      .select()
      .from(sponsorshipOffers)
      .where(eq(sponsorshipOffers.sponsorshipId, offered.id))
    expect(offer).toMatchObject({ answer: 'accepted', assistance })
  })

  it('is reminded of once, lapses when its day is over in Geneva, and frees its cost', async () => {
    const offered = await offeredRequest('2023-09-12')
    const at = (instant: string) => ({ ...t.office.stage, clock: clockAt(instant) })
    await watchOffers(at('2023-09-09T12:00:00+02:00'), definition)
    await watchOffers(at('2023-09-10T12:00:00+02:00'), definition)
    expect(await about(offered, 'sponsorship-reminder')).toHaveLength(1)
    await watchOffers(at('2023-09-12T23:59:59+02:00'), definition)
    expect((await row(offered.id)).state).toBe('offered')
    await watchOffers(at('2023-09-13T00:00:00+02:00'), definition)
    await watchOffers(at('2023-09-14T00:00:00+02:00'), definition)
    expect((await row(offered.id)).state).toBe('lapsed')
    expect(await about(offered, 'sponsorship-lapsed')).toHaveLength(2)
  })
})

describe('The database', () => {
  it('holds the budget: of two offers at once that do not both fit, one is refused', async () => {
    const [one, two] = [await approvedRequest(300_000), await approvedRequest(300_000)]
    const { committed } = await budget()
    await t.act((act) => setBudget(act, { total: committed + 400_000, currency: 'EUR' }))
    const both = await Promise.all(
      [one, two].map((each) => t.act((act) => makeOffer(act, inForce, each, '2023-09-12'))),
    )
    expect(both.filter((made) => made === 'over-budget')).toHaveLength(1)
    expect((await budget()).committed).toBe(committed + 300_000)
    expect(await t.act((act) => setBudget(act, { total: committed, currency: 'EUR' }))).toBe('committed')
    await t.act((act) => setBudget(act, { total: 5_000_000, currency: 'EUR' }))
  })

  it('lets nobody stand as accepted who has not accepted (SPO-5)', async () => {
    const offered = await offeredRequest()
    const forced = drizzle
      .update(sponsorships)
      .set({ state: 'accepted' })
      .where(eq(sponsorships.id, offered.id))
    await expect(forced).rejects.toMatchObject({ cause: { constraint: 'sponsorship_conditions' } })
  })

  it('keeps what was agreed to as it was', async () => {
    const accepted = await acceptedRequest()
    const forced = drizzle
      .update(sponsorshipOffers)
      .set({ conditionsVersion: 9 })
      .where(eq(sponsorshipOffers.sponsorshipId, accepted.id))
    await expect(forced).rejects.toMatchObject({ cause: { constraint: 'sponsorship_offer_closed' } })
    expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
  })
})

/** A request of a State that asks for its third person. */
async function requested(): Promise<Sponsorship> {
  const code = codes.shift()
  if (!code) throw new Error('No State is left')
  const email = `w.odongo@network-${code.toLowerCase()}.example`
  const { note, named } = await noteFrom(t, code, [{ ...cast.odongo, email }])
  const ids = named.map(({ id }) => id)
  const confirmed = await t.act((act) =>
    confirmPeople(act, definition, note.id, { version: 1, people: ids, held: ids }),
  )
  const personId = typeof confirmed === 'object' ? (confirmed.confirmed[0]?.id ?? '') : ''
  const [request] = await drizzle.select().from(sponsorships).where(eq(sponsorships.personId, personId))
  if (!request) throw new Error('No file was opened')
  return request
}

async function found(request: Sponsorship, { isEligible }: { isEligible: boolean }): Promise<Sponsorship> {
  const done = await t.act((act) => decideEligibility(act, request, said({ isEligible })))
  if (typeof done === 'string') throw new Error(done)
  return done
}

async function approvedRequest(estimate = 10_000): Promise<Sponsorship> {
  const eligible = await found(await requested(), { isEligible: true })
  await minute([{ ...outcomeOf(eligible), estimate }])
  return row(eligible.id)
}

async function offeredRequest(replyBy = '2023-09-20'): Promise<Sponsorship> {
  const approved = await approvedRequest()
  const made = await t.act((act) => makeOffer(act, inForce, approved, replyBy))
  if (typeof made === 'string') throw new Error(made)
  return made.sponsorship
}

async function acceptedRequest(): Promise<Sponsorship> {
  const { id } = await offeredRequest()
  const said = { answer: 'accepted', conditionsVersion: 1, assistance: null } as const
  await t.act((act) => answerOffer(act, definition, id, said))
  return row(id)
}

function said({ isEligible }: { isEligible: boolean }) {
  return { isEligible, reason: isEligible ? null : 'It could take part otherwise', points: [] }
}

function outcomeOf({ id, version }: Sponsorship) {
  return {
    id,
    version,
    outcome: 'approved' as const,
    reason: 'Head of a survivors’ network',
    estimate: 10_000,
    place: null,
  }
}

function sitting(decided: Parameters<typeof writeMinute>[2]['decided']) {
  return { heldOn: '2023-09-05', text: 'The committee met.', decided }
}

async function minute(decided: Parameters<typeof sitting>[0]): Promise<void> {
  const done = await t.act((act) => writeMinute(act, definition, sitting(decided)))
  if ('stale' in done) throw new Error('The request was changed')
}

async function row(id: string): Promise<Sponsorship> {
  const [found] = await drizzle.select().from(sponsorships).where(eq(sponsorships.id, id))
  if (!found) throw new Error('There is no such request')
  return found
}

/** The mails of a kind about a request, the mission's first. */
function about({ id }: Sponsorship, kind: string) {
  return drizzle
    .select()
    .from(messages)
    .where(and(eq(messages.kind, kind), arrayContains(messages.about, [`sponsorship:${id}`])))
    .orderBy(messages.toAddress)
}

async function budget() {
  const found = await budgetOf(drizzle, t.office.conference.id)
  if (!found) throw new Error('No budget is set')
  return found
}
