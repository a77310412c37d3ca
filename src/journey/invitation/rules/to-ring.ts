import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { dayAfter, dayIn } from '../../../platform/clock/day-in-zone.ts'
import type { Answer } from '../answers.ts'
import { type ChannelState, hasFailed } from './dispatch-state.ts'
import { reminderDays } from './reminders.ts'
import { inWorkingOrder, minutesUntilOpen } from './working-order.ts'

/** What the choice needs to know of an invitation, its channels and its last call. */
export type Ringable = {
  invitee: { id: string }
  hold: unknown
  ways: readonly { channel: { kind: string; telephone: string | null }; state: ChannelState }[]
  answer: Answer
  isAnsweredByState: boolean
}

/** Somebody to ring: by which channel, why, and in how many minutes its office opens (0: now). */
export type ToRing<Line extends Ringable> = {
  line: Line
  channel: Line['ways'][number]['channel']
  why: 'ring-again' | 'bounced' | 'no-reply'
  opensIn: number
}

type Terms = Pick<DefinitionValues, 'notesDue' | 'sponsorship' | 'timeZone'>
type LastCall = { calledAt: Date; ringAgainOn: string | null }

/**
 * Whom to ring today: those to whom a call was promised; those whose letter came back; and, once a deadline is near, those from whom
 * there is no reply yet. In the order of a working day in Geneva: who can be reached now, and who closes first.
 */
export function toRing<Line extends Ringable>(
  lines: readonly Line[],
  calls: ReadonlyMap<string, LastCall>,
  terms: Terms,
  at: Date,
): ToRing<Line>[] {
  const today = dayIn(at, terms.notesDue.timeZone)
  const isNear = isDeadlineNear(terms, today)
  const found = lines.flatMap((line) => {
    const why = whyRing(line, calls.get(line.invitee.id), { today, isNear, zone: terms.notesDue.timeZone })
    const way = line.ways.find(({ channel }) => channel.telephone) ?? line.ways[0]
    if (!why || !way) return []
    const opensIn = minutesUntilOpen(at, { timeZone: zoneOf(way.channel, terms) })
    return [{ line, channel: way.channel, why, opensIn }]
  })
  const order = inWorkingOrder(at)
  const urgency = ['ring-again', 'bounced', 'no-reply']
  return found.sort(
    (a, b) =>
      order({ timeZone: zoneOf(a.channel, terms) }, { timeZone: zoneOf(b.channel, terms) }) ||
      urgency.indexOf(a.why) - urgency.indexOf(b.why) ||
      Number(b.channel.telephone !== null) - Number(a.channel.telephone !== null),
  )
}

function whyRing(
  { hold, ways, answer, isAnsweredByState }: Ringable,
  call: LastCall | undefined,
  { today, isNear, zone }: { today: string; isNear: boolean; zone: string },
): ToRing<Ringable>['why'] | undefined {
  if (hold || answer !== 'none' || isAnsweredByState) return undefined
  if (call?.ringAgainOn) return call.ringAgainOn <= today ? 'ring-again' : undefined
  if (call && dayIn(call.calledAt, zone) === today) return undefined
  if (ways.length > 0 && ways.every(({ state }) => hasFailed(state))) return 'bounced'
  const isSent = ways.some(({ state }) => state === 'sent' || state === 'delivered')
  return isSent && isNear ? 'no-reply' : undefined
}

/** Is one of the deadlines within the days in which reminders go out? */
function isDeadlineNear({ notesDue, sponsorship }: Terms, today: string): boolean {
  const days = [sponsorship && notesDue.withSponsorship, notesDue.withoutSponsorship]
  return days.some((day) => day !== undefined && dayAfter(day, -reminderDays) <= today && today <= day)
}

/** The zone in which a channel works; where it is not known, that of the deadlines. */
function zoneOf({ kind }: { kind: string }, { notesDue, timeZone }: Terms): string {
  if (kind === 'new-york') return 'America/New_York'
  return kind === 'embassy' ? timeZone : notesDue.timeZone
}
