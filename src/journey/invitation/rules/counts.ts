import type { Answer } from '../answers.ts'
import type { ChannelState } from './dispatch-state.ts'

/** What counting needs of an invitation. */
type Counted = {
  circle: string | undefined
  ways: readonly { state: ChannelState }[]
  answer: Answer
  isAnsweredByState: boolean
}

/** A circle in figures: its invitees, the channels by state, and how many have replied. */
export type CircleCounts = {
  circle: string
  invitees: number
  channels: Record<ChannelState, number>
  answers: Record<Answer, number>
}

const states: ChannelState[] = [
  'to-send',
  'held',
  'leaving',
  'sent',
  'delivered',
  'bounced',
  'uncertain',
  'not-taken',
]

/** The figures of each circle of the letter, in its order. */
export function circleCounts(lines: readonly Counted[], circles: readonly { id: string }[]): CircleCounts[] {
  return circles.map(({ id }) => {
    const own = lines.filter(({ circle }) => circle === id)
    const ways = own.flatMap((line) => line.ways)
    const channels = states.map((state) => [state, ways.filter((way) => way.state === state).length] as const)
    const answers = (['answered', 'regrets', 'none'] as const).map(
      (answer) => [answer, own.filter((line) => line.answer === answer).length] as const,
    )
    return {
      circle: id,
      invitees: own.length,
      channels: Object.fromEntries(channels) as CircleCounts['channels'],
      answers: Object.fromEntries(answers) as CircleCounts['answers'],
    }
  })
}
