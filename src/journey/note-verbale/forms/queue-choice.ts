import * as v from 'valibot'
import type { QueueChoice } from '../queries/queue.ts'

const Choice = v.object({
  state: v.fallback(v.picklist(['waiting', 'mine', 'settled', 'all']), 'waiting'),
  kind: v.fallback(
    v.optional(
      v.picklist(['nomination', 'correction', 'withdrawal', 'regret', 'question', 'not-for-us', 'junk']),
    ),
    undefined,
  ),
  q: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  page: v.fallback(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1)), 1),
})

/** What of the queue is looked at, from the address; what makes no sense there is as if it were not. */
export function queueChoice(query: Record<string, string>): QueueChoice {
  const { q, kind, ...rest } = v.parse(Choice, query)
  return { ...rest, kind, text: q }
}
