import { withKhmerWords } from './khmer-words.ts'

/** Plain data as templates want it: in every text nothing that cannot be printed by its nature, and the ends of Khmer words marked. */
export function preparedData(value: unknown): unknown {
  if (typeof value === 'string') return withKhmerWords(withoutUnseen(value))
  if (Array.isArray(value)) return value.map(preparedData)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, preparedData(inner)]))
  return value
}

/** Control characters, byte-order marks and what turns the direction of all that follows: nobody means to print them. */
const unseen = /[\p{Cc}\u202a-\u202e\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu

function withoutUnseen(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(unseen, '')
}
