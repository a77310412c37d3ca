import * as v from 'valibot'

/** All that wait, those that the reader has, the settled, all. */
export const shows = ['waiting', 'mine', 'settled', 'all'] as const
export type Show = (typeof shows)[number]

/** The kinds of message, in the order in which an officer chooses; 'unread': nobody knows yet. */
export const kindsToChoose = [
  'nomination',
  'correction',
  'withdrawal',
  'regret',
  'question',
  'not-for-us',
  'junk',
  'unread',
] as const

const Choice = v.object({
  state: v.optional(v.fallback(v.picklist(shows), 'waiting'), 'waiting'),
  kind: v.fallback(v.optional(v.picklist(kindsToChoose)), undefined),
  q: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.transform((text) => text.replace(/\p{Cc}/gu, '').slice(0, 100)),
    ),
    '',
  ),
  page: v.fallback(
    v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(9999)), '1'),
    1,
  ),
})

/** What of the queue is looked at; it stands in the address. */
export type QueueChoice = {
  state: Show
  kind: (typeof kindsToChoose)[number] | undefined
  text: string
  page: number
}

/** What of the queue is looked at, from the address; what makes no sense there is as if it were not. */
export function queueChoice(query: Record<string, string>): QueueChoice {
  const { q, kind, ...rest } = v.parse(Choice, query)
  return { ...rest, kind, text: q }
}

/** The choice as it stands in an address; what is as usual is left out. */
export function queryOf({ state, kind, text, page }: QueueChoice): string {
  const query = new URLSearchParams({
    ...(state === 'waiting' ? {} : { state }),
    ...(kind ? { kind } : {}),
    ...(text ? { q: text } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `?${query}` : ''
}
