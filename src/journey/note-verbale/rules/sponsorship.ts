import type { Terms } from '../../../conference/definition/terms.ts'
import type { Finding } from './finding.ts'
import { type NoteFacts, names } from './note-facts.ts'
import { sameName } from './same-name.ts'

/**
 * SPO-2: sponsorship goes to one person of a delegation, also over two Notes of one State. A message that corrects or replaces
 * an earlier one speaks in its stead, so that a request moves from one person to another and remains one.
 */
export function twoSponsorships(
  facts: NoteFacts,
  { sponsoredPerDelegation: allowed, offersSponsorship }: Terms,
): Finding[] {
  if (!offersSponsorship || !asksForSomebody(facts)) return []
  const speaksInstead = facts.kind === 'correction' || facts.signals.supersedes
  const before = speaksInstead ? [] : facts.earlier.flatMap(({ asksForSponsorship }) => asksForSponsorship)
  const elsewhere = before.filter((name, index) => {
    const known = [...before.slice(0, index), ...askedFor(facts)]
    return !known.some((other) => sameName(name, other))
  })
  const asked = askedFor(facts).length + elsewhere.length
  return asked > allowed ? [{ code: 'two-sponsorships', asked, allowed }] : []
}

/** SPO-1: an organisation asks only where its invitation says so. */
export function notInvitedToSponsorship(
  facts: NoteFacts,
  { sponsorshipInvited, offersSponsorship }: Terms,
): Finding[] {
  const asks = offersSponsorship && facts.sender.kind === 'organisation' && asksForSomebody(facts)
  return asks && !sponsorshipInvited ? [{ code: 'ngo-sponsorship-not-invited' }] : []
}

/** SPO-1: for States with survivors. Known not or unknown, a person looks: "eligibility to be confirmed". */
export function eligibilityToBeConfirmed(facts: NoteFacts, { offersSponsorship }: Terms): Finding[] {
  const { sender } = facts
  const unsure = sender.kind === 'state' && sender.survivors !== 'yes' && asksForSomebody(facts)
  return offersSponsorship && unsure ? [{ code: 'unaffected-state-sponsorship' }] : []
}

/** SPO-2: whether, or for whom, sponsorship is asked cannot be told. A correction may be silent: the earlier Note has said it. */
export function sponsorshipUnclear(facts: NoteFacts): Finding[] {
  const leftOpen =
    facts.kind === 'nomination' && facts.people.some(({ sponsorship }) => sponsorship === 'unclear')
  return names(facts) && (facts.signals.sponsorshipUnclear || leftOpen)
    ? [{ code: 'sponsorship-unclear' }]
    : []
}

/** SPO-3, SPO-4: more is asked than sponsorship covers: anything at all, where the conference sponsors nobody. */
export function beyondTerms(facts: NoteFacts, { offersSponsorship }: Terms): Finding[] {
  const more = facts.signals.sponsorshipBeyondTerms || (!offersSponsorship && asksForSomebody(facts))
  return names(facts) && more ? [{ code: 'sponsorship-beyond-terms' }] : []
}

function asksForSomebody(facts: NoteFacts): boolean {
  return names(facts) && askedFor(facts).length > 0
}

function askedFor({ people }: NoteFacts): string[] {
  return people.filter(({ sponsorship }) => sponsorship === 'asked').map(({ fullName }) => fullName)
}
