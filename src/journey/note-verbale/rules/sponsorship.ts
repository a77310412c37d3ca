import type { Terms } from '../../../conference/definition/terms.ts'
import type { Finding } from './finding.ts'
import { type NoteFacts, names } from './note-facts.ts'

/** SPO-2: sponsorship goes to one person of a delegation, also over two Notes of one State. */
export function twoSponsorships(facts: NoteFacts, { sponsoredPerDelegation: allowed }: Terms): Finding[] {
  if (!names(facts)) return []
  const now = facts.people
    .filter(({ sponsorship }) => sponsorship === 'asked')
    .map(({ fullName }) => fullName)
  if (now.length === 0) return []
  const before = facts.refersToEarlier
    ? []
    : facts.earlier.flatMap(({ asksForSponsorship }) => asksForSponsorship)
  const asked = new Set([...now, ...before].map(plain)).size
  return asked > allowed ? [{ code: 'two-sponsorships', asked, allowed }] : []
}

/** SPO-1: an organisation asks only where its invitation says so. */
export function notInvitedToSponsorship(facts: NoteFacts, { sponsorshipInvited }: Terms): Finding[] {
  const asks = facts.sender.kind === 'organisation' && asksForSomebody(facts)
  return asks && !sponsorshipInvited ? [{ code: 'ngo-sponsorship-not-invited' }] : []
}

/** SPO-1: for States with survivors. Known or unknown, a person looks: "eligibility to be confirmed". */
export function eligibilityToBeConfirmed(facts: NoteFacts): Finding[] {
  const { sender } = facts
  const unsure = sender.kind === 'state' && sender.survivors !== 'yes' && asksForSomebody(facts)
  return unsure ? [{ code: 'unaffected-state-sponsorship' }] : []
}

/** SPO-2: whether, or for whom, sponsorship is asked cannot be told. */
export function sponsorshipUnclear(facts: NoteFacts): Finding[] {
  const unclear =
    facts.signals.sponsorshipUnclear || facts.people.some(({ sponsorship }) => sponsorship === 'unclear')
  return names(facts) && unclear ? [{ code: 'sponsorship-unclear' }] : []
}

/** SPO-4: more is asked than sponsorship covers. */
export function beyondTerms(facts: NoteFacts): Finding[] {
  return names(facts) && facts.signals.sponsorshipBeyondTerms ? [{ code: 'sponsorship-beyond-terms' }] : []
}

function asksForSomebody(facts: NoteFacts): boolean {
  return names(facts) && facts.people.some(({ sponsorship }) => sponsorship === 'asked')
}

function plain(name: string): string {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .sort()
    .join(' ')
}
