import type { GazetteerState, ReadingContext } from '../context.ts'
import { folded } from '../text/script.ts'
import { adjectives, also } from './state-names.ts'

export type StateName = { name: string; iso3: string }
const cache = new WeakMap<object, StateName[]>()

/** All names of States, folded, the longest first: "Guinea-Bissau" is found before "Guinea". */
export function stateNames(context: ReadingContext): StateName[] {
  const known = cache.get(context.states)
  if (known) return known
  const names = context.states.flatMap(namesOf)
  const sorted = [...new Map(names.map((each) => [each.name, each])).values()].sort(
    (a, b) => b.name.length - a.name.length,
  )
  cache.set(context.states, sorted)
  return sorted
}

function namesOf(state: GazetteerState): StateName[] {
  const all = [...state.names, ...(also[state.iso3] ?? [])]
  return all
    .flatMap((name) => [
      name,
      name.replace(/\s*\(.*\)/, ''),
      name.replace(/^(?:the|la|le|les|el|los|l['’]|las)\s*/i, ''),
    ])
    .map((name) => ({ name: folded(name), iso3: state.iso3 }))
    .flatMap((each) =>
      each.name.startsWith('ال') ? [each, { ...each, name: `لل${each.name.slice(2)}` }] : [each],
    )
    .filter(({ name }) => name.length > 2 || name === 'uk')
}

export type FoundState = { iso3: string; start: number; end: number }

/** The first State named in a text that was folded letter by letter; null where none is. */
export function firstState(plain: string, context: ReadingContext): FoundState | null {
  let best: FoundState | null = null
  for (const { name, iso3 } of stateNames(context)) {
    const at = indexOfWord(plain, name)
    if (at < 0) continue
    const inside = best && at >= best.start && at + name.length <= best.end
    if (!best || (at < best.start && !inside)) best = { iso3, start: at, end: at + name.length }
  }
  return best ?? byAdjective(plain)
}

function byAdjective(plain: string): FoundState | null {
  for (const [word, iso3] of Object.entries(adjectives)) {
    const at = indexOfWord(plain, word)
    if (at >= 0) return { iso3, start: at, end: at + word.length }
  }
  return null
}

/** Where a name stands as words of its own; Arabic prefixes may be joined to it. */
function indexOfWord(text: string, name: string): number {
  let at = text.indexOf(name)
  while (at >= 0) {
    const before = text[at - 1] ?? ' '
    const after = text[at + name.length] ?? ' '
    const joined = /[\u0600-\u06ff]/.test(name) && /[لبو]/.test(before)
    if ((!/[\p{L}\p{N}]/u.test(before) || joined) && !/[\p{L}\p{N}]/u.test(after)) return at
    at = text.indexOf(name, at + 1)
  }
  return -1
}

/** Lower case without diacritics, letter for letter, so that offsets stay those of the text. */
export function foldedInPlace(text: string): string {
  let out = ''
  for (const letter of text) {
    const plain = folded(letter)
    out += /\s/.test(letter)
      ? ' '.repeat(letter.length)
      : plain.length === letter.length
        ? plain
        : plain === ''
          ? letter.toLowerCase().slice(0, letter.length)
          : plain.slice(0, letter.length).padEnd(letter.length)
  }
  return out
}
