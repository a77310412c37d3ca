import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { termsFor } from '../../../conference/definition/terms.ts'
import { aNote, anEarlier, aPerson } from './a-note.ts'
import { findingsOf } from './findings-of.ts'
import type { NoteFacts } from './note-facts.ts'

const terms = termsFor(definitionIn(phnomPenhFolder))
const findings = (said: Partial<NoteFacts>) => findingsOf(aNote(said), terms)
const silent = aNote().signals

describe('The sender', () => {
  it('who nominates twice, with no word of the first, is asked; the last nomination before is named', () => {
    const earlier = [anEarlier({ id: 'first' }), anEarlier({ id: 'second' }), anEarlier({ kind: 'question' })]
    expect(findings({ earlier })).toEqual([{ code: 'duplicate-sender', earlierNoteId: 'second' }])
    expect(findings({ earlier, refersToEarlier: true })).toEqual([])
    expect(findings({ earlier, signals: { ...silent, supersedes: true } })).toEqual([{ code: 'supersedes' }])
  })

  it('who asked or wrote something else before has not nominated twice', () => {
    expect(findings({ earlier: [anEarlier({ kind: 'question' }), anEarlier({ kind: 'regret' })] })).toEqual(
      [],
    )
  })

  it('who was not invited is told so for any answer, and not for a question', () => {
    for (const kind of ['nomination', 'correction', 'withdrawal', 'regret'] as const)
      expect(findings({ kind, sender: { kind: 'unknown' } })).toEqual([{ code: 'uninvited-sender' }])
    expect(findings({ kind: 'question', sender: { kind: 'unknown' } })).toEqual([])
  })

  it('who writes for themselves nominates nobody', () => {
    const signals = { ...silent, noNoteVerbale: true }
    expect(findings({ kind: 'question', people: [], sender: { kind: 'private' }, signals })).toEqual([
      { code: 'no-note-verbale' },
    ])
  })
})

describe('A message that does not answer the invitation', () => {
  it('raises nothing about people, days or sponsorship', () => {
    const people = [0, 1, 2, 3].map((position) =>
      aPerson({ position, email: null, title: null, sponsorship: 'asked' }),
    )
    const signals = { ...silent, supersedes: true, sponsorshipUnclear: true, namePending: true }
    const late = new Date('2023-10-10T00:00:00Z')
    for (const kind of ['question', 'not-for-us', 'junk', null] as const)
      expect(findings({ kind, people, signals, evidenceAt: late, earlier: [anEarlier()] })).toEqual([])
  })

  it('is looked at for files that could do harm; junk need not be readable', () => {
    const partProblems = [
      { part: '1', code: 'unsafe-attachment' },
      { part: '2', code: 'unreadable' },
    ] as const
    expect(findings({ kind: 'junk', partProblems: [...partProblems] })).toEqual([
      { code: 'unsafe-attachment', part: '1' },
    ])
    expect(findings({ kind: 'question', partProblems: [...partProblems] })).toEqual([
      { code: 'unsafe-attachment', part: '1' },
      { code: 'unreadable', part: '2' },
    ])
  })
})

describe('An address', () => {
  it('that a companion shares with a representative holds up the companion alone', () => {
    const people = [aPerson(), aPerson({ position: 1, role: 'companion', email: 'PERSON0@state.example' })]
    expect(findings({ people })).toEqual([
      { code: 'companion-named', person: 1 },
      { code: 'shared-email', person: 1, email: 'PERSON0@state.example' },
    ])
  })
})
