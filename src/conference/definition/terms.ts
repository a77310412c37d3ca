import type { DefinitionValues } from './definition.ts'

/**
 * The values that rules read, for one invitee: the definition's, and what an exception changed for it.
 * Rules take this and nothing else of the definition.
 */
export type Terms = {
  /** NOM-3: how many people of a delegation count. */
  representativesPerDelegation: number
  /** NOM-3: roles that do not count. */
  outsideQuota: ('assistant' | 'interpreter' | 'companion')[]
  /** SPO-2: how many of them may be sponsored; 0 where the conference sponsors nobody. */
  sponsoredPerDelegation: number
  /** SPO-1: has this invitee been invited to name a sponsored participant? Matters to organisations. */
  sponsorshipInvited: boolean
  /** SPO-1: does the conference sponsor anybody? */
  offersSponsorship: boolean
  /** NOM-2. Days are YYYY-MM-DD and end at midnight in `timeZone`. Without sponsorship both days are the same. */
  notesDue: {
    withSponsorship: string
    withoutSponsorship: string
    timeZone: string
    judgedBy: 'sending' | 'arrival'
  }
  /** REG-1: YYYY-MM-DD; a personal link opens from this day, in the conference's zone. */
  registrationOpensOn: string
  /** The zone of the venue. */
  timeZone: string
  opensOn: string
  closesOn: string
  /** SPO-5: the version of the conditions that holds; 0 where nobody is sponsored. */
  conditionsVersion: number
}

/**
 * What one invitation says otherwise, with its reason, author and date kept by whoever stores it.
 * `value` is a number of people, or 1 and 0 for `sponsorship-invited`.
 */
export type TermException = {
  term: 'representatives' | 'sponsored' | 'sponsorship-invited'
  value: number
}

/**
 * The terms of one invitee. Exceptions come in the order in which they were made; the last of a kind holds.
 * An exception raises a number and never lowers it below the letter's.
 */
export function termsFor(definition: DefinitionValues, exceptions: readonly TermException[] = []): Terms {
  const last = (term: TermException['term']) => exceptions.findLast((each) => each.term === term)?.value
  const { notesDue, sponsorship } = definition

  return {
    representativesPerDelegation: Math.max(
      definition.representativesPerDelegation,
      last('representatives') ?? 0,
    ),
    outsideQuota: definition.outsideQuota,
    sponsoredPerDelegation: Math.max(definition.sponsoredPerDelegation, last('sponsored') ?? 0),
    sponsorshipInvited: last('sponsorship-invited') === 1,
    offersSponsorship: sponsorship !== undefined,
    notesDue: { ...notesDue, withSponsorship: notesDue.withSponsorship ?? notesDue.withoutSponsorship },
    registrationOpensOn: definition.registrationOpensOn,
    timeZone: definition.timeZone,
    opensOn: definition.opensOn,
    closesOn: definition.closesOn,
    conditionsVersion: sponsorship?.conditions.version ?? 0,
  }
}
