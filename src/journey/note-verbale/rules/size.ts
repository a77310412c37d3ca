import type { Terms } from '../../../conference/definition/terms.ts'
import type { Role } from '../../../reading/message-reading.ts'
import type { Finding } from './finding.ts'
import { type NoteFacts, names } from './note-facts.ts'

/** NOM-3: at most so many representatives; roles outside the number do not count. */
export function overQuota(
  facts: NoteFacts,
  { representativesPerDelegation: allowed, outsideQuota }: Terms,
): Finding[] {
  const outside: readonly Role[] = outsideQuota
  const asked = facts.people.filter(({ role }) => !outside.includes(role)).length
  return names(facts) && asked > allowed ? [{ code: 'over-quota', asked, allowed }] : []
}

/** NOM-3: somebody comes who represents nobody: an accompanying person, at their own cost. */
export function companionNamed(facts: NoteFacts): Finding[] {
  if (!names(facts)) return []
  return facts.people
    .filter(({ role }) => role === 'companion')
    .map(({ position }) => ({ code: 'companion-named', person: position }))
}
