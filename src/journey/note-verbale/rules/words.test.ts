import { describe, expect, it } from 'vitest'
import { findingCodes } from './finding.ts'
import { findingInWords } from './words.ts'

describe('A point to clarify in words', () => {
  it('says the numbers and the day of the conference', () => {
    expect(findingInWords({ code: 'over-quota', asked: 4, allowed: 3 }, 'en')).toBe(
      '4 representatives named, of at most 3',
    )
    expect(findingInWords({ code: 'two-sponsorships', asked: 2, allowed: 1 }, 'fr')).toBe(
      'parrainage demandé pour 2 personnes, pour 1 prévue au plus',
    )
    expect(findingInWords({ code: 'late-for-sponsorship', due: '2023-09-01' }, 'fr')).toBe(
      'parrainage demandé après le vendredi 1er septembre 2023',
    )
  })

  it.each(findingCodes)('has words for %s, also where nothing but the code is known', (code) => {
    const [english, french] = (['en', 'fr'] as const).map((language) => findingInWords({ code }, language))
    expect(english).toMatch(/^\S.*[^\s:,]$/)
    expect(french).toMatch(/^\S.*[^\s:,]$/)
    expect(english).not.toBe(french)
    expect(`${english} ${french}`).not.toMatch(/[{}]|undefined| {2}/)
  })
})
