import { describe, expect, it } from 'vitest'
import { missionName } from './mission-names.ts'
import { channelExistence, conventionStatus, isUnverified, type State, survivorsOf } from './state.ts'
import { alphabetical, formalName, ofState, shortName, withArticle } from './state-names.ts'
import { allStates, stateByCode, statesAsOf } from './states.ts'

describe('The registry of States', () => {
  it('has 197 of them, 164 party to the Convention on the day of the letter', () => {
    const parties = allStates().filter((each) => conventionStatus(each).status === 'party')
    expect([allStates().length, parties.length, statesAsOf()]).toEqual([197, 164, '2023-07-17'])
  })

  it('uses the names of the UN, not those of the platform', () => {
    expect(['TUR', 'KOR', 'CZE', 'LAO', 'PSE', 'VAT'].map((code) => shortName(state(code), 'en'))).toEqual([
      'Türkiye',
      'Republic of Korea',
      'Czechia',
      'Lao People’s Democratic Republic',
      'State of Palestine',
      'Holy See',
    ])
    expect(shortName(state('TUR'), 'fr')).toBe('Türkiye')
  })

  it('puts them in the order of the UN: Türkiye under T, the Republic of Korea under R, Viet Nam under V', () => {
    const initials = (code: string, language: 'en' | 'fr') => {
      const order = alphabetical(allStates(), language)
      const at = order.findIndex((each) => each.iso3 === code)
      return order.slice(at - 1, at + 2).map((each) => shortName(each, language))
    }
    expect(initials('TUR', 'en')).toEqual(['Tunisia', 'Türkiye', 'Turkmenistan'])
    expect(initials('KOR', 'en')).toEqual(['Qatar', 'Republic of Korea', 'Republic of Moldova'])
    expect(initials('VNM', 'en').at(1)).toBe('Viet Nam')
    expect(initials('DEU', 'fr')).toEqual(['Algérie', 'Allemagne', 'Andorre'])
    expect(initials('NLD', 'fr')).toEqual(['Paraguay', 'Pays-Bas', 'Pérou'])
  })

  it('puts each State once into the order of each language', () => {
    for (const language of ['en', 'fr', 'es', 'ar', 'km'] as const) {
      expect(new Set(alphabetical(allStates(), language).map((each) => each.iso3)).size).toBe(197)
    }
  })

  it('names a State in a sentence', () => {
    expect(withArticle(state('NLD'), 'en')).toBe('the Netherlands')
    expect(withArticle(state('DZA'), 'fr')).toBe('l’Algérie')
    expect(withArticle(state('FRA'), 'en')).toBe('France')
    expect(formalName(state('HTI'), 'fr')).toBe('la République d’Haïti')
    expect(ofState(state('NLD'), 'fr')).toBe('du Royaume des Pays-Bas')
    expect(ofState(state('AFG'), 'es')).toBe('del Afganistán')
    expect(ofState(state('DZA'), 'ar')).toBe('للجزائر')
    expect(ofState(state('KOR'), 'ar')).toBe('لجمهورية كوريا')
  })

  it('names its missions', () => {
    expect(missionName(state('KOR'), 'geneva', 'en')).toBe('Permanent Mission of the Republic of Korea')
    expect(missionName(state('VAT'), 'geneva', 'fr')).toBe('Mission permanente d’observation du Saint-Siège')
    expect(missionName(state('VAT'), 'embassy', 'en')).toBe('Apostolic Nunciature')
    expect(missionName(state('COL'), 'new-york', 'es')).toBe('Misión Permanente de Colombia')
  })
})

describe('What is not known', () => {
  it('stays unknown: survivors of a State that is not party', () => {
    expect(survivorsOf(state('GEO'))).toEqual({ survivors: 'unknown', source: null, verified: false })
    expect(survivorsOf(state('AFG'))).toEqual({ survivors: 'yes', source: '10MSP-2010', verified: true })
    expect(survivorsOf(state('DZA'))).toEqual({ survivors: 'yes', source: 'recall', verified: false })
    expect(survivorsOf(state('NOR'))).toEqual({ survivors: 'no', source: null, verified: false })
  })

  it('stays unknown: whether a mission exists', () => {
    expect(channelExistence(state('AFG'), 'geneva')).toBe('unknown')
    expect(channelExistence(state('COK'), 'new-york')).toBe('known-not')
    expect(channelExistence(state('TUR'), 'embassy')).toBe('known')
  })

  it('is said field by field', () => {
    expect(isUnverified(state('TUR'), 'embassyPhnomPenh')).toBe(true)
    expect(isUnverified(state('TUR'), 'names.en')).toBe(false)
    expect(conventionStatus(state('PSE')).verified).toBe(false)
  })
})

function state(code: string): State {
  const found = stateByCode(code)
  if (!found) throw new Error(`No State ${code}`)
  return found
}
