import type { Invitee } from '../../../conference/schema.ts'
import type { NoteFacts, SenderFacts } from '../rules/note-facts.ts'
import type { Correspondence, NamedPerson } from '../schema.ts'

/** What the rules know of a stored message: an officer's corrections before what was read. */
export function factsOf(
  note: Correspondence,
  invitee: Invitee | undefined,
  peopleOf: Map<string, NamedPerson[]>,
  earlier: Correspondence[],
): NoteFacts {
  const signals = note.reading?.signals
  return {
    kind: note.kind,
    people: (peopleOf.get(note.id) ?? []).filter(({ decision }) => decision !== 'not-accepted'),
    sender: senderOf(note, invitee),
    receivedAt: note.receivedAt,
    evidenceAt: note.evidenceAt,
    confirmedSentAt: note.confirmedSentAt,
    earlier: earlier.map(({ id, kind, receivedAt, evidenceAt }) => ({
      id,
      kind,
      at: evidenceAt ?? receivedAt,
      asksForSponsorship: (peopleOf.get(id) ?? [])
        .filter(({ sponsorship, decision }) => sponsorship === 'asked' && decision !== 'not-accepted')
        .map(({ fullName }) => fullName),
    })),
    refersToEarlier: note.earlierId !== null,
    unreadable: note.readingProblem !== null,
    partProblems:
      note.reading?.parts.flatMap(({ id, problem }) => (problem ? [{ part: id, code: problem.code }] : [])) ??
      [],
    signals: {
      sponsorshipUnclear: there(signals?.sponsorshipUnclear),
      sponsorshipBeyondTerms: there(signals?.sponsorshipBeyondTerms),
      namePending: there(signals?.namePending),
      supersedes: there(signals?.supersedes),
      noNoteVerbale: signals?.noNoteVerbale ?? false,
    },
  }
}

function senderOf(note: Correspondence, invitee: Invitee | undefined): SenderFacts {
  if (!invitee) return { kind: note.reading?.signals.noNoteVerbale ? 'private' : 'unknown' }
  if (invitee.kind === 'state') return { kind: 'state', survivors: invitee.survivors }
  // A body of a State speaks within that State's delegation (SPO-1 asks about the State).
  return invitee.countsWithin ? { kind: 'state', survivors: invitee.survivors } : { kind: 'organisation' }
}

function there(evidence: readonly unknown[] | undefined): boolean {
  return (evidence?.length ?? 0) > 0
}
