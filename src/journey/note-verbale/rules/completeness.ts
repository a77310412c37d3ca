import type { Finding } from './finding.ts'
import { type NoteFacts, names, type PersonFacts } from './note-facts.ts'

/** NOM-1: each representative with an e-mail address, to which the personal link can go (REG-1). */
export function missingEmail(facts: NoteFacts): Finding[] {
  return eachRepresentative(facts, ({ email }) => email === null, 'missing-email')
}

/** NOM-1: each representative with a title or official status. */
export function missingTitle(facts: NoteFacts): Finding[] {
  return eachRepresentative(facts, ({ title }) => title === null, 'missing-title')
}

/**
 * REG-1: an address of one's own: the personal link admits one person alone. Where a companion gives the address of a
 * representative, it is the companion who shares it.
 */
export function sharedEmail(facts: NoteFacts): Finding[] {
  if (!names(facts)) return []
  return facts.people.flatMap((person): Finding[] => {
    const { email, position } = person
    const shares = email !== null && facts.people.some((other) => hasAddressOf(person, other))
    return shares ? [{ code: 'shared-email', person: position, email }] : []
  })
}

/** NOM-1: a seat is claimed for somebody who is not named yet. */
export function namePending(facts: NoteFacts): Finding[] {
  return names(facts) && facts.signals.namePending ? [{ code: 'name-pending' }] : []
}

function eachRepresentative(
  facts: NoteFacts,
  lacks: (person: PersonFacts) => boolean,
  code: 'missing-email' | 'missing-title',
): Finding[] {
  if (!names(facts)) return []
  return facts.people
    .filter((person) => person.role !== 'companion' && lacks(person))
    .map(({ position }) => ({ code, person: position }))
}

function hasAddressOf(person: PersonFacts, other: PersonFacts): boolean {
  if (other === person || (other.role === 'companion' && person.role !== 'companion')) return false
  return other.email?.toLowerCase() === person.email?.toLowerCase()
}
