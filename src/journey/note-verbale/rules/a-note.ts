import type { EarlierFacts, NoteFacts, PersonFacts } from './note-facts.ts'

/** A Note that meets every rule, for tests: from a State with survivors, in time, of one representative. */
export function aNote(said: Partial<NoteFacts> = {}): NoteFacts {
  return {
    kind: 'nomination',
    people: [aPerson()],
    sender: { kind: 'state', survivors: 'yes' },
    receivedAt: new Date('2023-08-25T12:00:00Z'),
    evidenceAt: null,
    confirmedSentAt: null,
    earlier: [],
    refersToEarlier: false,
    unreadable: false,
    partProblems: [],
    ...said,
    signals: {
      sponsorshipUnclear: false,
      sponsorshipBeyondTerms: false,
      namePending: false,
      supersedes: false,
      noNoteVerbale: false,
      ...said.signals,
    },
  }
}

/** A representative with a name, a title and an address of their own. */
export function aPerson(said: Partial<PersonFacts> = {}): PersonFacts {
  const position = said.position ?? 0
  return {
    position,
    fullName: `Person ${position}`,
    title: 'Adviser',
    email: `person${position}@state.example`,
    role: 'delegate',
    sponsorship: 'not-asked',
    ...said,
  }
}

/** An earlier nomination of the same State, in time, that asks for nobody's sponsorship. */
export function anEarlier(said: Partial<EarlierFacts> = {}): EarlierFacts {
  return {
    id: 'earlier',
    kind: 'nomination',
    at: new Date('2023-08-20T12:00:00Z'),
    asksForSponsorship: [],
    ...said,
  }
}
