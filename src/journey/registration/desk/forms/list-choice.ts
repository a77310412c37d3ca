import * as v from 'valibot'

/** The states of a registration as they are listed; 'bounced': the mail with the link came back; 'needs': said what is needed. */
export const shows = [
  'all',
  'to-send',
  'link-sent',
  'opened',
  'draft',
  'submitted',
  'withdrawn',
  'bounced',
  'needs',
] as const
export type Show = (typeof shows)[number]

const Choice = v.object({
  state: v.optional(v.fallback(v.picklist(shows), 'all'), 'all'),
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

/** What of the list is looked at; it stands in the address. */
export type ListChoice = { state: Show; text: string; page: number }

/** What is looked at, from the address; what makes no sense there is as if it were not. */
export function listChoice(query: Record<string, string>): ListChoice {
  const { q, ...rest } = v.parse(Choice, query)
  return { ...rest, text: q }
}

/** The choice as it stands in an address; what is as usual is left out. */
export function queryOf({ state, text, page }: ListChoice): string {
  const query = new URLSearchParams({
    ...(state === 'all' ? {} : { state }),
    ...(text ? { q: text } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `?${query}` : ''
}
