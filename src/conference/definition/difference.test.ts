import { describe, expect, it } from 'vitest'
import { definitionChanged, definitionIn, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { bearingOf } from './bearings.ts'
import { clause, clausesOfRule, sourceOf } from './clauses.ts'
import { differenceBetween } from './difference.ts'

const before = definitionIn(phnomPenhFolder)
const change = (...replacements: [string, string][]) =>
  definitionChanged(phnomPenhFolder, { 'conference.yaml': replacements })

describe('What a changed definition would change', () => {
  it('is nothing where it says the same', () => {
    expect(differenceBetween(before, definitionIn(phnomPenhFolder))).toEqual([])
  })

  it('is said in words, with the rules, the clauses, and the texts that state it', () => {
    expect(
      differenceBetween(before, change(['withSponsorship: 2023-09-01', 'withSponsorship: 2023-09-04'])),
    ).toEqual([
      {
        path: 'notesDue.withSponsorship',
        label: 'Last day for Notes that ask for sponsorship',
        before: 'Friday, 1 September 2023',
        after: 'Monday, 4 September 2023',
        rules: ['NOM-2'],
        clauses: [30],
        touches: ['letter', 'site', 'findings', 'mails', 'sponsorship'],
        statedIn: ['clauses', 'deadlines', 'how-to-take-part', 'letter'],
      },
    ])
  })

  it('in French at the desk as well', () => {
    const [changed] = differenceBetween(
      before,
      change(['registrationOpensOn: 2023-08-01', 'registrationOpensOn: 2023-08-07']),
      'fr',
    )
    expect([changed?.label, changed?.before, changed?.after]).toEqual([
      'Ouverture de l’inscription',
      'mardi 1er août 2023',
      'lundi 7 août 2023',
    ])
  })

  it('names the texts that state the dates of the conference through their range', () => {
    const [changed] = differenceBetween(before, change(['closesOn: 2023-10-19', 'closesOn: 2023-10-20']))
    expect(changed?.statedIn).toEqual(['clauses', 'letter', 'what-it-is'])
  })

  it('includes a text of one language, and a value that is new', () => {
    const changed = definitionChanged(phnomPenhFolder, {
      'conference.yaml': [
        [
          'registrationOpensOn: 2023-08-01',
          'registrationOpensOn: 2023-08-01\nregistrationClosesOn: 2023-10-10',
        ],
        ['  registrationOpensOn: {', '  registrationClosesOn: { practice: true }\n  registrationOpensOn: {'],
      ],
      'texts/es/why.md': [['Limpiar', 'Despejar']],
    })
    expect(differenceBetween(before, changed).map((each) => [each.path, each.before === null])).toEqual([
      ['registrationClosesOn', true],
      ['sources.registrationClosesOn', true],
      ['texts.es.why', false],
    ])
  })

  it('can be said of every value that a definition has', () => {
    const { hash: _, ...rest } = before
    for (const path of Object.keys(rest))
      if (path !== 'letter')
        expect(bearingOf(path === 'languages' ? 'languages.site' : path).label.fr).not.toBe('')
  })
})

describe('Where a value comes from', () => {
  it('is a clause of the letter, or the secretariat’s practice', () => {
    expect(sourceOf(before, 'representativesPerDelegation')).toEqual({ clauses: [27], practice: false })
    expect(sourceOf(before, 'notesDue.timeZone')).toEqual({ clauses: [], practice: true })
    expect(sourceOf(before, 'notesDue.judgedBy')).toEqual({ clauses: [30], practice: true })
    expect(sourceOf(before, 'venue.city')).toEqual({ clauses: [6], practice: false })
  })

  it('is said in the product’s own sentence', () => {
    expect(clausesOfRule(before, 'NOM-3')).toEqual([27])
    expect(clause(before, 'en', 27)?.plain).toBe(
      'Unless otherwise indicated, a delegation has at most three representatives, and one of them may be sponsored, subject to approval.',
    )
    expect(clause(before, 'en', 34)).toBeUndefined()
  })
})
