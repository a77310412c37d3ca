import { dayAfter } from '../../../../platform/clock/day-in-zone.ts'
import type { Given } from '../../schema.ts'
import type { AnswerProblem, Asked, Section } from '../question.ts'

/** How many days before and after the conference a journey may reasonably end or begin. */
const margin = 30

/** When the delegate arrives and leaves, in the local time of the venue; asked of those who travel at their own cost. */
export const travel: Section = {
  subject: 'travel',
  isSealed: false,
  questions: () => [
    { name: 'arrivesOn', kind: 'day' },
    { name: 'arrivesAt', kind: 'time', width: 'short', dir: 'ltr' },
    { name: 'arrivalFlight', kind: 'line', longest: 40, width: 'short', dir: 'ltr' },
    { name: 'leavesOn', kind: 'day' },
    { name: 'leavesAt', kind: 'time', width: 'short', dir: 'ltr' },
    { name: 'departureFlight', kind: 'line', longest: 40, width: 'short', dir: 'ltr' },
    { name: 'hotel', kind: 'line', dir: 'auto', width: 'full' },
  ],
  check: ({ arrivesOn, leavesOn }: Given, { definition }: Asked): AnswerProblem[] => {
    const problems: AnswerProblem[] = []
    const earliest = dayAfter(definition.opensOn, -margin)
    const latest = dayAfter(definition.closesOn, margin)
    if (arrivesOn && (String(arrivesOn) < earliest || String(arrivesOn) > definition.closesOn))
      problems.push({ name: 'arrivesOn', problem: 'outside' })
    if (leavesOn && (String(leavesOn) < definition.opensOn || String(leavesOn) > latest))
      problems.push({ name: 'leavesOn', problem: 'outside' })
    else if (arrivesOn && leavesOn && leavesOn < arrivesOn)
      problems.push({ name: 'leavesOn', problem: 'order' })
    return problems
  },
}
