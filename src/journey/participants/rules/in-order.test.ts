import { describe, expect, it } from 'vitest'
import { shortName } from '../../../conference/registry/state-names.ts'
import { stateByCode } from '../../../conference/registry/states.ts'
import { type Language, languages } from '../../../platform/i18n/language.ts'
import { categoryOf } from './category-of.ts'
import { inOrder, nameOf } from './in-order.ts'
import type { Category, ListDelegation } from './list.ts'

const state = (code: string, category: Category = 'state'): ListDelegation => {
  const found = stateByCode(code)
  if (!found) throw new Error(`No State ${code}`)
  const names = Object.fromEntries(languages.map((language) => [language, shortName(found, language)]))
  return { id: code, code, category, isState: true, names, acronym: null, people: [] }
}

const organisation = (en: string, fr?: string): ListDelegation => ({
  ...{ id: en, code: en, category: 'organisation', isState: false, acronym: null, people: [] },
  names: { en, ...(fr ? { fr } : {}) },
})

const namesIn = (delegations: ListDelegation[], language: Language) =>
  inOrder(delegations, language).flatMap((part) => part.delegations.map((each) => nameOf(each, language)))

const states = [
  'VNM',
  'USA',
  'TUR',
  'TZA',
  'ROU',
  'PRK',
  'NLD',
  'KOR',
  'ETH',
  'ESP',
  'DEU',
  'TCD',
  'CIV',
  'QAT',
  'DNK',
]

describe('States stand in the alphabet of the UN', () => {
  it('in English: the Koreas under R and D, Viet Nam and Türkiye by their names', () => {
    expect(
      namesIn(
        states.map((code) => state(code)),
        'en',
      ),
    ).toEqual([
      'Chad',
      'Côte d’Ivoire',
      'Democratic People’s Republic of Korea',
      'Denmark',
      'Ethiopia',
      'Germany',
      'Netherlands',
      'Qatar',
      'Republic of Korea',
      'Romania',
      'Spain',
      'Türkiye',
      'United Republic of Tanzania',
      'United States of America',
      'Viet Nam',
    ])
  })

  it('in French: Allemagne, Espagne, États-Unis, Tchad move', () => {
    expect(
      namesIn(
        states.map((code) => state(code)),
        'fr',
      ),
    ).toEqual([
      'Allemagne',
      'Côte d’Ivoire',
      'Danemark',
      'Espagne',
      'États-Unis d’Amérique',
      'Éthiopie',
      'Pays-Bas',
      'Qatar',
      'République de Corée',
      'République populaire démocratique de Corée',
      'République-Unie de Tanzanie',
      'Roumanie',
      'Tchad',
      'Türkiye',
      'Viet Nam',
    ])
  })
})

it('Organisations stand by their names in the language, accents forgotten', () => {
  const all = [
    organisation('Survivor Corps'),
    organisation('Handicap', 'Écoute'),
    organisation('Éclair'),
    organisation('Zonta'),
  ]
  expect(namesIn(all, 'en')).toEqual(['Éclair', 'Handicap', 'Survivor Corps', 'Zonta'])
  expect(namesIn(all, 'fr')).toEqual(['Éclair', 'Écoute', 'Survivor Corps', 'Zonta'])
})

describe('A delegation stands', () => {
  const arranged = {
    listOfParticipants: { statesBy: 'convention-status' as const, secretariat: ['apmbc-isu'] },
  }
  it.each([
    ['state', 'KHM', 'state', 'state-party'],
    ['state', 'MHL', 'state', 'signatory'],
    ['state', 'VNM', 'state', 'state-not-party'],
    ['organisation', 'icrc', 'red-cross', 'international'],
    ['organisation', 'unmas', 'un', 'international'],
    ['organisation', 'hi', 'ngo', 'organisation'],
    ['organisation', 'apmbc-isu', 'treaty-secretariat', 'secretariat'],
  ] as const)('%s %s among %s under %s', (kind, code, category, heading) => {
    expect(categoryOf({ kind, code, category }, arranged)).toBe(heading)
  })

  it('among all States where the conference does not tell them apart', () => {
    expect(
      categoryOf({ kind: 'state', code: 'VNM', category: 'state' }, { listOfParticipants: undefined }),
    ).toBe('state')
  })

  it('in the order of the headings, those without anybody left out', () => {
    const parts = inOrder(
      [organisation('A'), state('VNM', 'state-not-party'), state('KHM', 'state-party')],
      'en',
    )
    expect(parts.map(({ category }) => category)).toEqual(['state-party', 'state-not-party', 'organisation'])
  })
})
