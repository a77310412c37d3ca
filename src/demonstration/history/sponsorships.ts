import { and, eq, ne } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import { invitees } from '../../conference/schema.ts'
import { delegations, people } from '../../journey/nomination/schema.ts'
import { answerOffer } from '../../journey/sponsorship/commands/answer-offer.ts'
import { decideEligibility } from '../../journey/sponsorship/commands/decide-eligibility.ts'
import { estimateCost } from '../../journey/sponsorship/commands/estimate-cost.ts'
import { makeOffer } from '../../journey/sponsorship/commands/make-offer.ts'
import { reviewNominee } from '../../journey/sponsorship/commands/review-nominee.ts'
import { setBudget } from '../../journey/sponsorship/commands/set-budget.ts'
import { watchOffers } from '../../journey/sponsorship/commands/watch-offers.ts'
import { writeMinute } from '../../journey/sponsorship/commands/write-minute.ts'
import { fileOfRequest } from '../../journey/sponsorship/queries/file-of-request.ts'
import { type Sponsorship, sponsorships } from '../../journey/sponsorship/schema.ts'
import { type Act, type Actor, perform } from '../../platform/journal/act.ts'
import type { GuestDelegation } from '../guests/guest.ts'
import { type Fate, type Opinion, type Outcome, sponsorshipFates } from '../guests/sponsorship-fates.ts'
import { colleague } from './colleague.ts'
import { type Happening, hoursAfter } from './happening.ts'

const assistance = {
  way: 'read-aloud',
  helper: 'Her liaison at the secretariat',
  witness: 'Her sister',
  language: 'Lao',
} as const

const sittings = [
  {
    number: 1,
    heldOn: '2023-08-24',
    text: 'Four sat; nobody stood aside. The committee took the requests in the order of what the panel had said, as far as half of the budget reaches, and left the others for the next sitting.',
  },
  {
    number: 2,
    heldOn: '2023-09-01',
    text: 'Four sat; nobody stood aside. Of those offered in August one has declined. The committee took the waiting list first, then the requests of the second half of August.',
  },
] as const

/** Who is sponsored: the budget, eligibility, what two of the panel say, two minutes, offers, and what became of them. */
export function sponsorshipHappenings(guests: readonly GuestDelegation[]): Happening[] {
  return [
    { at: '2023-08-08T12:00:00Z', what: giveBudget },
    ...sponsorshipFates.flatMap((fate) => {
      const confirmedAt = guests.find(({ code }) => code === fate.code)?.confirmedAt
      return confirmedAt ? filed(fate, confirmedAt) : []
    }),
    ...sittings.map((sitting) => ({
      at: `${sitting.heldOn}T10:00:00Z`,
      what: (then: Office) => sit(then, sitting),
    })),
    ...sponsorshipFates.flatMap(answered),
    { at: '2023-08-29T06:00:00Z', what: watch },
    { at: '2023-09-02T06:00:00Z', what: watch },
  ]
}

/** Two hours after the confirmation eligibility is decided, then the cost is estimated, then each of the panel says something. */
function filed(fate: Fate, confirmedAt: string): Happening[] {
  const after = (hours: number, what: Happening['what']) => ({ at: hoursAfter(confirmedAt, hours), what })
  return [
    after(2, (then) => decide(then, fate)),
    ...(fate.estimate ? [after(3, (then) => estimate(then, fate))] : []),
    ...(fate.panel ?? []).map((opinion, index) =>
      after(4 + index, (then) => say(then, fate.code, index === 0 ? 0 : 1, opinion)),
    ),
  ]
}

function answered({ code, offered, answered: said }: Fate): Happening[] {
  if (!offered) return []
  const { heldOn } = sittings[offered.after - 1] ?? sittings[0]
  return [
    { at: `${heldOn}T13:30:00Z`, what: (then) => offer(then, code, offered.replyBy) },
    ...(said ? [{ at: said.at, what: (then: Office) => answer(then, code, said) }] : []),
  ]
}

async function giveBudget(then: Office): Promise<void> {
  const { currency } = then.definition().budget
  await perform(then.stage, await colleague(then, 'manager'), (act) =>
    setBudget(act, { total: 3_000_000, currency }),
  )
}

function decide(then: Office, { code, notEligible, exceptionally }: Fate): Promise<void> {
  return asTeam(then, code, async (act, request) => {
    const file = await fileOfRequest(then.database, then.conference.id, then.definition(), request.id)
    return decideEligibility(act, request, {
      isEligible: !notEligible,
      reason: notEligible ?? exceptionally ?? null,
      points: file?.points.map(({ code: point }) => point) ?? [],
    })
  })
}

function estimate(then: Office, { code, estimate: euros }: Fate): Promise<void> {
  return asTeam(then, code, (act, request) => estimateCost(act, request, Math.round((euros ?? 0) * 100)))
}

async function say(then: Office, code: string, which: 0 | 1, opinion: Opinion): Promise<void> {
  const request = await requestOf(then, code)
  const criteria = then.definition().sponsorship?.criteria ?? []
  const scores =
    typeof opinion === 'string'
      ? {}
      : Object.fromEntries(criteria.map(({ id }, index) => [id, opinion[index] ?? 0]))
  const hasConflict = typeof opinion === 'string' ? opinion : null
  await perform(then.stage, await colleague(then, 'panel', which), (act) =>
    reviewNominee(act, request.id, { scores, hasConflict, remark: null }).then(done),
  )
}

async function sit(then: Office, { number, heldOn, text }: (typeof sittings)[number]): Promise<void> {
  const decided = sponsorshipFates.flatMap(({ code, decided: by }) => {
    const outcome: Outcome | undefined = by?.[number]
    return outcome ? [{ code, ...outcome }] : []
  })
  const rows = await Promise.all(
    decided.map(async ({ code, outcome, reason, place }) => {
      const { id, version } = await requestOf(then, code)
      return { id, version, outcome, reason, estimate: null, place: place ?? null }
    }),
  )
  await perform(then.stage, await colleague(then, 'manager'), async (act) => {
    const written = await writeMinute(act, then.definition(), { heldOn, text, decided: rows })
    if ('stale' in written) throw new Error(`The minute was not written: ${written.stale}`)
  })
}

function offer(then: Office, code: string, replyBy: string): Promise<void> {
  const inForce = { definition: then.definition(), version: then.definitionVersion() }
  return asTeam(then, code, (act, request) => makeOffer(act, inForce, request, replyBy))
}

async function answer(
  then: Office,
  code: string,
  { answer: said, isReadAloud }: NonNullable<Fate['answered']>,
): Promise<void> {
  const request = await requestOf(then, code)
  const [person] = await then.database.drizzle.select().from(people).where(eq(people.id, request.personId))
  const own: Actor = { kind: 'delegate', id: request.personId, name: person?.email ?? '' }
  const by = isReadAloud ? await colleague(then, 'sponsorship') : own
  const conditionsVersion = then.definition().sponsorship?.conditions.version ?? 1
  await perform(then.stage, by, (act) =>
    answerOffer(act, then.definition(), request.id, {
      answer: said,
      conditionsVersion,
      assistance: isReadAloud ? assistance : null,
    }).then(done),
  )
}

async function watch(then: Office): Promise<void> {
  await watchOffers(then.stage, then.definition())
}

async function asTeam(
  then: Office,
  code: string,
  change: (act: Act, request: Sponsorship) => Promise<object | string>,
): Promise<void> {
  const request = await requestOf(then, code)
  await perform(then.stage, await colleague(then, 'sponsorship'), (act) => change(act, request).then(done))
}

/** What the commands refuse comes back as a word: in the history nothing is refused. */
function done(outcome: object | string): void {
  if (typeof outcome === 'string') throw new Error(`The history of sponsorship stopped: ${outcome}`)
}

async function requestOf({ database, conference }: Office, code: string): Promise<Sponsorship> {
  const [found] = await database.drizzle
    .select({ request: sponsorships })
    .from(sponsorships)
    .innerJoin(delegations, eq(delegations.id, sponsorships.delegationId))
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(
      and(
        eq(sponsorships.conferenceId, conference.id),
        eq(invitees.code, code),
        ne(sponsorships.state, 'ended'),
      ),
    )
  if (!found) throw new Error(`Nobody asked for sponsorship for ${code}`)
  return found.request
}
