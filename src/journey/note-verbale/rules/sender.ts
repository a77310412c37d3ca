import type { Finding } from './finding.ts'
import { answers, type NoteFacts } from './note-facts.ts'

/** NOM-1: an earlier nomination of the same invitee is on file, and this one neither refers to it nor replaces it. */
export function duplicateSender(facts: NoteFacts): Finding[] {
  if (facts.kind !== 'nomination' || facts.refersToEarlier || facts.signals.supersedes) return []
  const before = facts.earlier.findLast(({ kind }) => kind === 'nomination')
  return before ? [{ code: 'duplicate-sender', earlierNoteId: before.id }] : []
}

/** NOM-1: the message changes or replaces an earlier one. */
export function supersedes(facts: NoteFacts): Finding[] {
  return answers(facts) && facts.signals.supersedes ? [{ code: 'supersedes' }] : []
}

/** INV-1, NOM-1: somebody writes for themselves, without a Note of a State or a letter of an organisation. */
export function noNoteVerbale(facts: NoteFacts): Finding[] {
  return facts.signals.noNoteVerbale ? [{ code: 'no-note-verbale' }] : []
}

/** INV-1: the sender is none of those who were invited. */
export function uninvitedSender(facts: NoteFacts): Finding[] {
  return answers(facts) && facts.sender.kind === 'unknown' ? [{ code: 'uninvited-sender' }] : []
}
