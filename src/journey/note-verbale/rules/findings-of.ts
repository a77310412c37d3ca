import type { Terms } from '../../../conference/definition/terms.ts'
import { attachments } from './attachments.ts'
import { missingEmail, missingTitle, namePending, sharedEmail } from './completeness.ts'
import { late, lateForSponsorship } from './deadlines.ts'
import type { Finding } from './finding.ts'
import type { NoteFacts } from './note-facts.ts'
import { duplicateSender, noNoteVerbale, supersedes, uninvitedSender } from './sender.ts'
import { companionNamed, overQuota } from './size.ts'
import {
  beyondTerms,
  eligibilityToBeConfirmed,
  notInvitedToSponsorship,
  sponsorshipUnclear,
  twoSponsorships,
} from './sponsorship.ts'

const rules: ((facts: NoteFacts, terms: Terms) => Finding[])[] = [
  attachments,
  noNoteVerbale,
  uninvitedSender,
  duplicateSender,
  supersedes,
  late,
  lateForSponsorship,
  overQuota,
  companionNamed,
  namePending,
  missingEmail,
  missingTitle,
  sharedEmail,
  twoSponsorships,
  notInvitedToSponsorship,
  eligibilityToBeConfirmed,
  sponsorshipUnclear,
  beyondTerms,
]

/** Every point to clarify of a message, in the order in which an officer takes them up. */
export function findingsOf(facts: NoteFacts, terms: Terms): Finding[] {
  return rules.flatMap((rule) => rule(facts, terms))
}
