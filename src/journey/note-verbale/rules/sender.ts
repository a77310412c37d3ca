import type { Finding } from './finding.ts'
import { type NoteFacts, names } from './note-facts.ts'

/** NOM-1: an earlier nomination of the same invitee is on file, and this one neither refers to it nor replaces it. */
export function duplicateSender(facts: NoteFacts): Finding[] {
  const again =
    facts.kind === 'nomination' &&
    !facts.refersToEarlier &&
    !facts.signals.supersedes &&
    facts.earlier.some(({ kind }) => kind === 'nomination')
  return again ? [{ code: 'duplicate-sender' }] : []
}

/** NOM-1: the message changes or replaces an earlier one. */
export function supersedes(facts: NoteFacts): Finding[] {
  return names(facts) && facts.signals.supersedes ? [{ code: 'supersedes' }] : []
}

/** INV-1, NOM-1: somebody writes for themselves, without a Note of a State or a letter of an organisation. */
export function noNoteVerbale(facts: NoteFacts): Finding[] {
  return facts.signals.noNoteVerbale ? [{ code: 'no-note-verbale' }] : []
}

/** INV-1: the sender is none of those who were invited. */
export function uninvitedSender(facts: NoteFacts): Finding[] {
  return names(facts) && facts.sender.kind === 'unknown' ? [{ code: 'uninvited-sender' }] : []
}
