import type { NamedPerson } from '../src/journey/note-verbale/schema.ts'

/**
 * The invented people that every test speaks of. Uganda nominates three: a State Minister as head, a commissioner, and the
 * chairman of a survivors' network, for whom it asks sponsorship.
 */
export const cast = {
  okello: person({
    honorific: 'Hon.',
    fullName: 'James Peter OKELLO',
    familyName: 'OKELLO',
    title: 'State Minister for Disability Affairs',
    email: 'jp.okello@gender-ug.example',
    role: 'head',
  }),
  nakitto: person({
    honorific: 'Ms.',
    fullName: 'Agnes NAKITTO BIRUNGI',
    familyName: 'NAKITTO BIRUNGI',
    title: 'Commissioner for Disability',
    email: 'a.nakitto@gender-ug.example',
    gender: 'f',
  }),
  odongo: person({
    honorific: 'Mr.',
    fullName: 'Walter ODONGO',
    familyName: 'ODONGO',
    title: 'Chairman, Survivors’ Network',
    email: 'w.odongo@network-ug.example',
    gender: 'm',
    sponsorship: 'asked',
  }),
  /** The fourth of three. */
  apio: person({
    honorific: 'Ms.',
    fullName: 'Grace APIO',
    familyName: 'APIO',
    title: 'Officer',
    email: 'g.apio@gender-ug.example',
  }),
} as const

/** What a test says of a person; the rest is silent. */
export type CastPerson = Omit<NamedPerson, 'id' | 'noteId' | 'position'>

function person(said: Partial<CastPerson> & Pick<CastPerson, 'fullName'>): CastPerson {
  return {
    honorific: null,
    givenNames: null,
    familyName: null,
    title: null,
    organisation: null,
    email: null,
    role: 'delegate',
    gender: null,
    sponsorship: 'not-asked',
    decision: null,
    reason: null,
    decidedBy: null,
    decidedAt: null,
    personId: null,
    correctedId: null,
    addedBy: null,
    ...said,
  }
}
