import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionIn, harbourFolder, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { termsFor } from '../../../conference/definition/terms.ts'
import { aNote, anEarlier, aPerson } from './a-note.ts'
import { findingsOf } from './findings-of.ts'
import type { NoteFacts } from './note-facts.ts'

const definition = definitionIn(phnomPenhFolder)
const terms = termsFor(definition)
const odongo = aPerson({ fullName: 'Walter ODONGO', sponsorship: 'asked' })
const codes = (said: Partial<NoteFacts>, among = terms) =>
  findingsOf(aNote({ people: [odongo], ...said }), among).map(({ code }) => code)

describe('Sponsorship', () => {
  it('asked again for the same person, the name written otherwise, is one request', () => {
    const earlier = [anEarlier({ asksForSponsorship: ['Odóngo, Walter James'] })]
    expect(codes({ earlier, refersToEarlier: true })).toEqual([])
  })

  it('moves from one person to another where the message replaces the earlier one', () => {
    const earlier = [anEarlier({ asksForSponsorship: ['Grace APIO'] })]
    expect(codes({ earlier, kind: 'correction' })).toEqual([])
    expect(codes({ earlier, signals: { ...aNote().signals, supersedes: true } })).toEqual(['supersedes'])
  })

  it('is not asked a second time by a Note that is silent about it', () => {
    const earlier = [anEarlier({ asksForSponsorship: ['Grace APIO', 'Walter ODONGO'] })]
    expect(codes({ people: [aPerson()], earlier, refersToEarlier: true })).toEqual([])
  })

  it('left open for somebody in a nomination is a point; a correction may leave it to the earlier Note', () => {
    const people = [aPerson({ sponsorship: 'unclear' })]
    expect(codes({ people })).toEqual(['sponsorship-unclear'])
    expect(codes({ people, kind: 'correction' })).toEqual([])
    const signals = { ...aNote().signals, sponsorshipUnclear: true }
    expect(codes({ people, kind: 'correction', signals })).toEqual(['sponsorship-unclear'])
  })

  it('asked of a conference that sponsors nobody is more than it can give, and nothing else', () => {
    const none = termsFor(definitionIn(harbourFolder))
    const sentInTime = { evidenceAt: new Date('2020-01-01T00:00:00Z') }
    for (const sender of [{ kind: 'organisation' }, { kind: 'state', survivors: 'no' }] as const)
      expect(codes({ sender, ...sentInTime }, none)).toEqual(['sponsorship-beyond-terms'])
  })

  it('is late exactly when no message that asks for it was in time (NOM-2)', () => {
    const days = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 })
    const on = (day: number) => new Date(Date.UTC(2023, 8, day, 10))
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 30 }), (before, day) => {
        const earlier = before.map((one) => anEarlier({ at: on(one), asksForSponsorship: ['Walter ODONGO'] }))
        const late = codes({ kind: 'correction', earlier, evidenceAt: on(day) })
        expect(late).toEqual(before.includes(1) ? [] : ['late-for-sponsorship'])
      }),
    )
  })

  it('asked in time for one person is no request for another, unless a correction names them instead', () => {
    const earlier = [anEarlier({ asksForSponsorship: ['Walter ODONGO'] })]
    const late = { evidenceAt: new Date('2023-09-05T10:00:00Z'), earlier }
    const people = [aPerson({ fullName: 'Ruth KYOMUHENDO', sponsorship: 'asked' })]
    expect(codes({ ...late, kind: 'nomination', people })).toContain('late-for-sponsorship')
    expect(codes({ ...late, kind: 'correction', people })).toEqual([])
    const same = [aPerson({ fullName: 'Odongo Walter', sponsorship: 'asked' })]
    expect(codes({ ...late, kind: 'nomination', people: same })).not.toContain('late-for-sponsorship')
  })

  it('is asked for too many exactly when more people are named than the invitee may have sponsored (SPO-2)', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 }), (asking, allowed) => {
        const people = [0, 1, 2].map((position) =>
          aPerson({ position, sponsorship: position < asking ? 'asked' : 'not-asked' }),
        )
        const raised = termsFor(definition, [{ term: 'sponsored', value: allowed }])
        expect(codes({ people }, raised).includes('two-sponsorships')).toBe(asking > allowed)
      }),
    )
  })
})
