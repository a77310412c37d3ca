import { folded } from '../text/script.ts'
import type { Span } from '../text/source.ts'
import type { Draft } from './draft.ts'
import { wordsOf } from './names.ts'

/** Letters that a scan takes for each other. */
const alike = ['gq9', 'l1it', 'o0', 'ec', 'uv', 'hb', 'nrm', 'sz5', 'ao', 'fj']

/**
 * An address read on a scan is held against what the letter says elsewhere: the person's name, the name of the organisation, the
 * other addresses. Where one letter that scans confuse stands between them, it is mended, and the repair is told.
 */
export function mendedAddress(person: Draft, others: readonly string[]): Span | null {
  const { email } = person
  if (!email?.source.scanned || email.repair) return email
  const [local = '', domain = ''] = email.value.split('@')
  const mendedLocal = mendedLocalPart(local, wordsOf(person.name.value))
  const mendedDomain = mendedDomainOf(domain, person, others)
  if (mendedLocal === local && mendedDomain === domain) return email
  const because = mendedLocal === local ? 'a letter of the domain' : 'a letter'
  return {
    ...email,
    value: `${mendedLocal}@${mendedDomain}`,
    repair: `${because} was not legible, and read as the letter writes it elsewhere`,
  }
}

function mendedLocalPart(local: string, names: readonly string[]): string {
  return local
    .split(/([._-])/)
    .map((piece) => {
      if (piece.length < 4 || names.includes(folded(piece))) return piece
      return names.find((name) => name.length > 3 && differsInOneLikeLetter(piece, name)) ?? piece
    })
    .join('')
}

function mendedDomainOf(domain: string, { organisation }: Draft, others: readonly string[]): string {
  const known = others.map((other) => other.split('@')[1] ?? '')
  if (known.filter((each) => each === domain).length > 1) return domain
  const twin = known.find((each) => each !== domain && differsInOneLikeLetter(domain, each))
  if (twin && known.filter((each) => each === twin).length > 1) return twin
  const [first = ''] = domain.split(/[.-]/)
  const initials = initialsOf(organisation?.value ?? '')
  return first.length > 2 && differsInOneLikeLetter(first, initials)
    ? initials + domain.slice(first.length)
    : domain
}

const initialsOf = (name: string) =>
  (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).map((letter) => folded(letter)).join('')

function differsInOneLikeLetter(read: string, known: string): boolean {
  if (read.length !== known.length || read === known) return false
  const differing = [...read].flatMap((letter, index) =>
    letter === known[index] ? [] : [letter + known[index]],
  )
  const [pair = ''] = differing
  return differing.length === 1 && alike.some((group) => [...pair].every((letter) => group.includes(letter)))
}
