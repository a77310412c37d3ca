import type { Envelope, MessageReading } from '../../reading/message-reading.ts'
import { isSameName } from '../../reading/people/names.ts'
import {
  type EarlierFacts,
  type NoteFacts,
  names,
  type PersonFacts,
  type SenderFacts,
} from './rules/note-facts.ts'

/** One message of a mailbox as it was read. */
export type ReadMessage = { name: string; envelope: Envelope; reading: MessageReading }

/** What the caller knows of senders: whether a State has survivors. */
export type SenderKnowledge = { survivorsOf: (iso3: string) => 'yes' | 'no' | 'unknown' }

/** What the rules know of a message that nobody has stored: its reading, and those of the same sender before it. */
export function factsOfReading(
  message: ReadMessage,
  before: readonly ReadMessage[],
  knowledge: SenderKnowledge,
): NoteFacts {
  const { envelope, reading } = message
  const at = receivedAt(envelope)
  const earlier = before.filter(
    (other) => receivedAt(other.envelope) < at && isSameSender(other.reading, reading),
  )
  const { signals } = reading
  return {
    kind: reading.kind.value,
    people: reading.people.map((person, position) =>
      completed(personFacts(person, position), reading, earlier),
    ),
    sender: senderFacts(reading, knowledge),
    receivedAt: at,
    evidenceAt: envelope.earliestEvidenceAt ? new Date(envelope.earliestEvidenceAt) : null,
    confirmedSentAt: null,
    earlier: earlier.map(earlierFacts),
    refersToEarlier: signals.refersTo !== null && signals.supersedes.length > 0,
    unreadable: false,
    partProblems: reading.parts.flatMap(({ id, problem }) =>
      problem ? [{ part: id, code: problem.code }] : [],
    ),
    signals: {
      sponsorshipUnclear: signals.sponsorshipUnclear.length > 0,
      sponsorshipBeyondTerms: signals.sponsorshipBeyondTerms.length > 0,
      namePending: signals.namePending.length > 0,
      supersedes: signals.supersedes.length > 0,
      noNoteVerbale: signals.noNoteVerbale,
    },
  }
}

/**
 * A correction that completes somebody named before ("the e-mail address of Mr X, which was left out, is …") need not say
 * the rest again: what the earlier message gave still holds.
 */
function completed(
  person: PersonFacts,
  { kind }: MessageReading,
  earlier: readonly ReadMessage[],
): PersonFacts {
  if (kind.value !== 'correction') return person
  const before = earlier
    .flatMap(({ reading }) => reading.people)
    .find(({ fullName }) => isSameName(fullName.value, person.fullName))
  return {
    ...person,
    title: person.title ?? before?.title?.value ?? null,
    email: person.email ?? before?.email?.value ?? null,
  }
}

function personFacts(person: MessageReading['people'][number], position: number): PersonFacts {
  const asks = person.sponsorshipRequested.value
  return {
    position,
    fullName: person.fullName.value,
    title: person.title?.value ?? null,
    email: person.email?.value ?? null,
    role: person.role.value,
    sponsorship: asks === null ? 'unclear' : asks ? 'asked' : 'not-asked',
  }
}

function senderFacts({ sender, kind }: MessageReading, knowledge: SenderKnowledge): SenderFacts {
  if (sender.iso3) return { kind: 'state', survivors: knowledge.survivorsOf(sender.iso3.value) }
  if (sender.name) return { kind: 'organisation' }
  // No State speaks, yet somebody is named: a body whose name was not found. Whether it was invited, a registry knows.
  return { kind: names({ kind: kind.value }) ? 'organisation' : 'private' }
}

function earlierFacts({ name, envelope, reading }: ReadMessage): EarlierFacts {
  const asking = reading.people.filter(({ sponsorshipRequested }) => sponsorshipRequested.value === true)
  return {
    id: name,
    kind: reading.kind.value,
    at: receivedAt(envelope),
    asksForSponsorship: asking.map(({ fullName }) => fullName.value),
  }
}

function isSameSender(a: MessageReading, b: MessageReading): boolean {
  if (a.sender.iso3 || b.sender.iso3) return a.sender.iso3?.value === b.sender.iso3?.value
  return a.sender.name !== null && a.sender.name.value.toLowerCase() === b.sender.name?.value.toLowerCase()
}

function receivedAt(envelope: Envelope): Date {
  return new Date(envelope.receivedAt ?? 0)
}
