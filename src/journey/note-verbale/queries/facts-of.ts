import type { Terms } from '../../../conference/definition/terms.ts'
import type { Invitee } from '../../../conference/schema.ts'
import { countsAt } from '../rules/deadlines.ts'
import type { EarlierFacts, NoteFacts, SenderFacts } from '../rules/note-facts.ts'
import type { NamedPerson } from '../schema.ts'
import type { NoteToJudge } from './note-to-judge.ts'

/** What stands about a message: who sent it, whom it names, what came before it. */
export type Surroundings = {
  invitee: Invitee | undefined
  /** The State within whose delegation the sender counts; the sender itself where it is none's body. */
  root: Invitee | undefined
  named: readonly NamedPerson[]
  earlier: readonly EarlierFacts[]
}

/** What the rules know of a stored message: an officer's corrections before what was read. */
export function factsOf(note: NoteToJudge, { invitee, root, named, earlier }: Surroundings): NoteFacts {
  const { kind, receivedAt, evidenceAt, confirmedSentAt, reading } = note
  const signals = reading?.signals
  return {
    kind,
    people: named.filter(stands),
    sender: senderOf(note, invitee, root),
    receivedAt,
    evidenceAt,
    confirmedSentAt,
    earlier: [...earlier],
    refersToEarlier: note.earlierId !== null,
    unreadable: note.readingProblem !== null,
    partProblems:
      reading?.parts.flatMap(({ id, problem }) => (problem ? [{ part: id, code: problem.code }] : [])) ?? [],
    signals: {
      sponsorshipUnclear: there(signals?.sponsorshipUnclear),
      sponsorshipBeyondTerms: there(signals?.sponsorshipBeyondTerms),
      namePending: there(signals?.namePending),
      supersedes: there(signals?.supersedes),
      // Whoever came by the mission's own link speaks for it, whatever the document looks like.
      noNoteVerbale: note.channel !== 'portal' && (signals?.noNoteVerbale ?? false),
    },
  }
}

/**
 * What a message contributes to the judgement of a later one; undefined where it does not: filed as none of our business, or
 * nobody of it was accepted.
 */
export function earlierFactsOf(
  note: Pick<NoteToJudge, 'id' | 'kind' | 'outcome' | 'receivedAt' | 'evidenceAt' | 'confirmedSentAt'>,
  named: readonly NamedPerson[],
  terms: Terms,
): EarlierFacts | undefined {
  const standing = named.filter(stands)
  if (note.outcome === 'filed' || (named.length > 0 && standing.length === 0)) return undefined
  return {
    id: note.id,
    kind: note.kind,
    at: countsAt(note, terms),
    asksForSponsorship: standing
      .filter(({ sponsorship }) => sponsorship === 'asked')
      .map(({ fullName }) => fullName),
  }
}

/** Not accepted, or taken off again: the person is no longer put forward. */
function stands({ decision }: NamedPerson): boolean {
  return decision === null || decision === 'confirmed'
}

/** A body of a State speaks within that State's delegation: SPO-1 asks about the State. */
function senderOf(note: NoteToJudge, invitee: Invitee | undefined, root: Invitee | undefined): SenderFacts {
  if (!invitee || !root) return { kind: note.reading?.signals.noNoteVerbale ? 'private' : 'unknown' }
  return root.kind === 'state' ? { kind: 'state', survivors: root.survivors } : { kind: 'organisation' }
}

function there(evidence: readonly unknown[] | undefined): boolean {
  return (evidence?.length ?? 0) > 0
}
