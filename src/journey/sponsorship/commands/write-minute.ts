import '../events.ts'
import { eq, max, sql } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { tellDecided } from '../mails/tell-offered.tsx'
import { mayBecome } from '../rules/next-states.ts'
import { type Minute, type Sponsorship, sponsorshipDecisions, sponsorshipMinutes } from '../schema.ts'
import { aboutOf, becomes, lockSponsorship } from './lock-sponsorship.ts'

/** What a sitting decides of one request. `estimate` in hundredths of the budget's currency; `place` on the waiting list. */
export type Decided = {
  id: string
  version: number
  outcome: 'approved' | 'waiting-list' | 'not-met'
  reason: string
  estimate: number | null
  place: number | null
}

/**
 * SPO-2: writes the minute of a sitting, with what it decides of each request. One request that was changed meanwhile, or on
 * which nothing can be decided now, and nothing is written: its id comes back.
 */
export async function writeMinute(
  act: Act,
  definition: Definition,
  sitting: { heldOn: string; text: string; decided: readonly Decided[] },
): Promise<{ minute: Minute; changed: Sponsorship[] } | { stale: string }> {
  const locked: [Decided, Sponsorship][] = []
  for (const one of [...sitting.decided].sort((a, b) => a.id.localeCompare(b.id))) {
    const found = await lockSponsorship(act, one.id)
    if (!found || found.version !== one.version || !mayBecome(found.state, one.outcome))
      return { stale: one.id }
    locked.push([one, found])
  }
  const minute = await storeMinute(act, sitting)
  const changed: Sponsorship[] = []
  for (const [decided, found] of locked) {
    const after = await apply(act, minute, decided, found)
    if (after.state !== found.state) await tellDecided(act, definition, after)
    changed.push(after)
  }
  record(act, 'sponsorship.minuted', {
    about: [`minute:${minute.id}`],
    facts: { count: changed.length, version: minute.number },
    subject: minute,
  })
  return { minute, changed }
}

/** Minutes are numbered without a gap: the conference's row of numbers is taken one after the other. */
async function storeMinute(act: Act, sitting: { heldOn: string; text: string }): Promise<Minute> {
  await act.tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`minutes ${act.conferenceId}`}))`)
  const [last] = await act.tx
    .select({ number: max(sponsorshipMinutes.number) })
    .from(sponsorshipMinutes)
    .where(eq(sponsorshipMinutes.conferenceId, act.conferenceId))
  const [minute] = await act.tx
    .insert(sponsorshipMinutes)
    .values({
      conferenceId: act.conferenceId,
      number: (last?.number ?? 0) + 1,
      heldOn: sitting.heldOn,
      text: sitting.text,
      writtenBy: actorOf(act.by),
      writtenAt: act.at,
    })
    .returning()
  if (!minute) throw new Error('The minute was not stored')
  return minute
}

async function apply(act: Act, minute: Minute, decided: Decided, found: Sponsorship): Promise<Sponsorship> {
  const { outcome, reason } = decided
  const estimate = decided.estimate ?? found.estimate
  const place = outcome === 'waiting-list' ? decided.place : null
  await act.tx
    .insert(sponsorshipDecisions)
    .values({ minuteId: minute.id, sponsorshipId: found.id, outcome, reason, estimate, place })
  const after = await becomes(act, found, { state: outcome, estimate, place })
  record(act, 'sponsorship.decided', {
    about: [...aboutOf(after), `minute:${minute.id}`],
    facts: { outcome: factOf[outcome], from: found.state },
    subject: after,
  })
  return after
}

/** How the journal says it. */
const factOf = { approved: 'approved', 'waiting-list': 'waiting', 'not-met': 'notMet' } as const
