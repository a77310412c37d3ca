import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { termsFor } from '../../../conference/definition/terms.ts'
import { aNote, anEarlier, aPerson } from './a-note.ts'
import { findingsOf } from './findings-of.ts'
import type { NoteFacts } from './note-facts.ts'

const definition = definitionIn(phnomPenhFolder)
const terms = termsFor(definition)
const sponsored = [aPerson({ sponsorship: 'asked' })]
const codes = (facts: NoteFacts, among = terms) => findingsOf(facts, among).map(({ code }) => code)
const sentAt = (instant: string, said: Partial<NoteFacts> = {}) =>
  aNote({ evidenceAt: new Date(instant), receivedAt: new Date('2023-10-01T00:00:00Z'), ...said })

describe('A Note verbale', () => {
  it('that meets every rule has no point to clarify', () => {
    expect(findingsOf(aNote(), terms)).toEqual([])
  })

  it('that asks for sponsorship is on time until midnight in Geneva on 1 September', () => {
    expect(findingsOf(sentAt('2023-09-01T23:59:59+02:00', { people: sponsored }), terms)).toEqual([])
    expect(findingsOf(sentAt('2023-09-02T00:00:00+02:00', { people: sponsored }), terms)).toEqual([
      { code: 'late-for-sponsorship', due: '2023-09-01' },
    ])
  })

  it('that asks for none is on time until midnight in Geneva on 15 September', () => {
    expect(codes(sentAt('2023-09-15T23:59:59+02:00'))).toEqual([])
    expect(codes(sentAt('2023-09-16T00:00:00+02:00'))).toEqual(['late'])
  })

  it('sent in time from the other side of the world is judged by the clock of Geneva', () => {
    expect(codes(sentAt('2023-09-01T17:59:00-04:00', { people: sponsored }))).toEqual([])
    expect(codes(sentAt('2023-09-01T18:00:00-04:00', { people: sponsored }))).toEqual([
      'late-for-sponsorship',
    ])
  })

  it('sent after the last day that asks for sponsorship is late for both', () => {
    expect(codes(sentAt('2023-09-20T10:00:00Z', { people: sponsored }))).toEqual([
      'late',
      'late-for-sponsorship',
    ])
  })

  it('is judged by what an officer confirmed, before any other evidence', () => {
    expect(
      codes(sentAt('2023-09-20T10:00:00Z', { confirmedSentAt: new Date('2023-08-31T10:00:00Z') })),
    ).toEqual([])
  })

  it('is judged by its arrival where the conference says so', () => {
    const byArrival = { ...terms, notesDue: { ...terms.notesDue, judgedBy: 'arrival' as const } }
    expect(codes(sentAt('2023-08-25T10:00:00Z'), byArrival)).toEqual(['late'])
  })

  it('of a State that named in time and is not sponsored is not late', () => {
    expect(codes(sentAt('2023-09-10T10:00:00Z'))).toEqual([])
  })

  it('names at most three representatives; assistants, interpreters and companions come besides', () => {
    const three = [0, 1, 2].map((position) => aPerson({ position }))
    const assistant = aPerson({ position: 3, role: 'assistant' })
    expect(codes(aNote({ people: [...three, assistant] }))).toEqual([])
    expect(findingsOf(aNote({ people: [...three, aPerson({ position: 3 })] }), terms)).toEqual([
      { code: 'over-quota', asked: 4, allowed: 3 },
    ])
  })

  it('gives each representative a title and an address; a companion needs neither', () => {
    const without = { title: null, email: null }
    expect(findingsOf(aNote({ people: [aPerson(without)] }), terms)).toEqual([
      { code: 'missing-email', person: 0 },
      { code: 'missing-title', person: 0 },
    ])
    expect(
      codes(aNote({ people: [aPerson(), aPerson({ position: 1, role: 'companion', ...without })] })),
    ).toEqual(['companion-named'])
  })

  it('gives nobody the address of somebody else', () => {
    const both = [0, 1].map((position) => aPerson({ position, email: 'Mission@state.example' }))
    expect(codes(aNote({ people: both }))).toEqual(['shared-email', 'shared-email'])
  })

  it('asks sponsorship for one, also over two Notes of one State', () => {
    const earlier = [anEarlier({ asksForSponsorship: ['Somebody Else'] })]
    expect(codes(aNote({ people: sponsored, earlier }))).toEqual(['duplicate-sender', 'two-sponsorships'])
    expect(findingsOf(aNote({ people: sponsored, earlier, refersToEarlier: true }), terms)).toEqual([
      { code: 'two-sponsorships', asked: 2, allowed: 1 },
    ])
  })

  it('of a State without known survivors waits until a person confirms its eligibility', () => {
    for (const survivors of ['no', 'unknown'] as const)
      expect(codes(aNote({ people: sponsored, sender: { kind: 'state', survivors } }))).toEqual([
        'unaffected-state-sponsorship',
      ])
  })

  it('of an organisation asks sponsorship only where its invitation says so', () => {
    const letter = aNote({ people: sponsored, sender: { kind: 'organisation' } })
    expect(codes(letter)).toEqual(['ngo-sponsorship-not-invited'])
    expect(codes(letter, termsFor(definition, [{ term: 'sponsorship-invited', value: 1 }]))).toEqual([])
  })
})

describe('A correction', () => {
  it('is never late; one that first asks for sponsorship after the date is late for that', () => {
    expect(codes(sentAt('2023-09-20T10:00:00Z', { kind: 'correction' }))).toEqual([])
    expect(codes(sentAt('2023-09-12T10:00:00Z', { kind: 'correction', people: sponsored }))).toEqual([
      'late-for-sponsorship',
    ])
  })

  it('of a request made in time is dated by the first message that makes it', () => {
    const earlier = [anEarlier({ asksForSponsorship: ['Person 0'] })]
    expect(
      codes(
        sentAt('2023-09-12T10:00:00Z', {
          kind: 'correction',
          people: sponsored,
          earlier,
          refersToEarlier: true,
        }),
      ),
    ).toEqual([])
  })
})

describe('Whatever comes', () => {
  it('is late exactly when the day in Geneva is past (NOM-2)', () => {
    const instants = fc.date({
      min: new Date('2023-08-01Z'),
      max: new Date('2023-10-15Z'),
      noInvalidDate: true,
    })
    const day = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Zurich' })
    fc.assert(
      fc.property(instants, (at) => {
        expect(codes(aNote({ evidenceAt: at, receivedAt: at })).includes('late')).toBe(day(at) > '2023-09-15')
      }),
    )
  })

  it('is over the number exactly when more seats are asked than the invitee has (NOM-3)', () => {
    const roles = fc.array(
      fc.constantFrom('head', 'delegate', 'adviser', 'assistant', 'interpreter', 'companion'),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(roles, fc.integer({ min: 3, max: 6 }), (given, seats) => {
        const people = given.map((role, position) => aPerson({ position, role: role as 'head' }))
        const taking = given.filter((role) => ['head', 'delegate', 'adviser'].includes(role)).length
        const raised = termsFor(definition, [{ term: 'representatives', value: seats }])
        expect(codes(aNote({ people }), raised).includes('over-quota')).toBe(taking > seats)
      }),
    )
  })
})
