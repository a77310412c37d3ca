import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionIn, harbourFolder, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { termsFor } from './terms.ts'

const letter = definitionIn(phnomPenhFolder)

describe('The terms of an invitee', () => {
  it('are those of the letter', () => {
    expect(termsFor(letter)).toMatchObject({
      representativesPerDelegation: 3,
      sponsoredPerDelegation: 1,
      outsideQuota: ['assistant', 'interpreter', 'companion'],
      sponsorshipInvited: false,
      offersSponsorship: true,
      notesDue: {
        withSponsorship: '2023-09-01',
        withoutSponsorship: '2023-09-15',
        timeZone: 'Europe/Zurich',
        judgedBy: 'sending',
      },
      registrationOpensOn: '2023-08-01',
    })
  })

  it('are raised by an exception, and the last one holds', () => {
    const exceptions = [
      { term: 'representatives', value: 6 },
      { term: 'representatives', value: 5 },
      { term: 'sponsorship-invited', value: 1 },
    ] as const
    expect(termsFor(letter, exceptions)).toMatchObject({
      representativesPerDelegation: 5,
      sponsoredPerDelegation: 1,
      sponsorshipInvited: true,
    })
    expect(
      termsFor(letter, [...exceptions, { term: 'sponsorship-invited', value: 0 }]).sponsorshipInvited,
    ).toBe(false)
  })

  it('are never less than the letter grants', () => {
    const exception = fc.record({
      term: fc.constantFrom('representatives' as const, 'sponsored' as const),
      value: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(exception), (exceptions) => {
        const terms = termsFor(letter, exceptions)
        expect(terms.representativesPerDelegation).toBeGreaterThanOrEqual(3)
        expect(terms.sponsoredPerDelegation).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('of a conference without sponsorship have one deadline and nobody sponsored', () => {
    const terms = termsFor(definitionIn(harbourFolder))
    expect(terms).toMatchObject({
      representativesPerDelegation: 2,
      sponsoredPerDelegation: 0,
      offersSponsorship: false,
      conditionsVersion: 0,
    })
    expect(terms.notesDue).toMatchObject({
      withSponsorship: '2024-05-03',
      withoutSponsorship: '2024-05-03',
      judgedBy: 'arrival',
    })
  })
})
