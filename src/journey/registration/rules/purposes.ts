/** For what something sealed of a registration may be opened. The journal keeps the code; the delegate reads it in words. */
export const purposes = [
  'arrange',
  'interpretation',
  'rooms',
  'transport',
  'kitchen',
  'emergency',
  'badge',
  'question',
] as const

/** A purpose of opening. */
export type Purpose = (typeof purposes)[number]

/** Is this word one of the purposes? */
export function isPurpose(word: unknown): word is Purpose {
  return purposes.includes(word as Purpose)
}
