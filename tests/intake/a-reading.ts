import type { Field, MessageReading, ProposedPerson } from '../../src/reading/message-reading.ts'

/** A field that was read in the body. */
export function read<T>(value: T): Field<T> {
  return { value, evidence: [{ part: 'body', text: String(value), confidence: 1 }] }
}

/** A person as reading proposes one. */
export function proposed(fullName: string, more: Partial<ProposedPerson> = {}): ProposedPerson {
  return {
    fullName: read(fullName),
    honorific: null,
    givenNames: null,
    familyName: null,
    title: read('Officer'),
    organisation: null,
    email: null,
    role: read('delegate'),
    gender: null,
    sponsorshipRequested: { value: false, evidence: [] },
    ...more,
  }
}

/** What reading gives for a Note of Uganda; `more` says what is otherwise. */
export function aReading(more: Partial<MessageReading> = {}): MessageReading {
  return {
    kind: read('nomination'),
    sender: { iso3: read('UGA'), name: read('Uganda') },
    reference: read('UGA/GVA/ISU/08/23'),
    noteDate: read('2023-08-24'),
    language: 'en',
    people: [],
    removed: [],
    signals: {
      sponsorshipUnclear: [],
      sponsorshipBeyondTerms: [],
      namePending: [],
      supersedes: [],
      refersTo: null,
      noNoteVerbale: false,
    },
    parts: [],
    ...more,
  }
}
