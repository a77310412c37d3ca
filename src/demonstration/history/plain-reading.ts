import type { MessageReading } from '../../reading/message-reading.ts'

/** The reading of a Note that was typed into the form: it names nobody besides, and nothing in it has to be guessed. */
export function plainReading(language: string, reference: string): MessageReading {
  return {
    kind: { value: 'nomination', evidence: [] },
    sender: { iso3: null, name: null },
    reference: { value: reference, evidence: [] },
    noteDate: null,
    language,
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
  }
}
