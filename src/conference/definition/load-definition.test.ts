import { describe, expect, it } from 'vitest'
import {
  definitionChanged,
  definitionIn,
  harbourFolder,
  loadChanged,
  phnomPenhFolder,
} from '../../../tests/fixtures/definitions.ts'
import { siteLanguages } from './definition.ts'
import { differenceBetween } from './difference.ts'
import { canonicalJson } from './hash.ts'
import { problemInWords } from './problem.ts'

describe('A conference', () => {
  it('is data: two with different rules are loaded by the same code', () => {
    const [first, second] = [definitionIn(phnomPenhFolder), definitionIn(harbourFolder)]
    expect([first.representativesPerDelegation, second.representativesPerDelegation]).toEqual([3, 2])
    expect([first.sponsorship?.travelClass, second.sponsorship]).toEqual(['economy', undefined])
    expect([Object.keys(first.texts), Object.keys(second.texts)]).toEqual([
      ['en', 'fr', 'es', 'ar', 'km'],
      ['en', 'fr'],
    ])
  })

  it('has the same hash when it says the same, and another when a text or a value changes', () => {
    const before = definitionIn(phnomPenhFolder)
    expect(definitionIn(phnomPenhFolder).hash).toBe(before.hash)
    expect(
      definitionChanged(phnomPenhFolder, { 'conference.yaml': [['slug:', '# a remark\nslug:']] }).hash,
    ).toBe(before.hash)
    expect(
      definitionChanged(phnomPenhFolder, { 'conference.yaml': [['Delegation: 3', 'Delegation: 4']] }).hash,
    ).not.toBe(before.hash)
    expect(
      definitionChanged(phnomPenhFolder, { 'texts/en/why.md': [['Clearing', 'To clear']] }).hash,
    ).not.toBe(before.hash)
  })

  it('can be stored as JSON and read back, even where the store sorts its keys', () => {
    const definition = definitionIn(phnomPenhFolder)
    const stored = JSON.parse(canonicalJson(definition))
    expect(stored).toEqual(definition)
    expect(siteLanguages(stored)).toEqual(['en', 'fr', 'es', 'ar', 'km'])
    expect(differenceBetween(stored, definition)).toEqual([])
  })
})

describe('A mistake in conference.yaml is named with file, line and what was expected', () => {
  it.each([
    [
      'a value of the wrong kind',
      'representativesPerDelegation: 3',
      'representativesPerDelegation: three',
      'representativesPerDelegation: expected a number, found ‘three’',
    ],
    [
      'a mistyped key',
      'outsideQuota:',
      'outsideQota:',
      'outsideQota: expected ‘outsideQuota’, found ‘outsideQota’',
    ],
    [
      'a day that does not exist',
      '2023-09-15',
      '2023-09-31',
      'notesDue.withoutSponsorship: expected a day of the calendar, found ‘2023-09-31’',
    ],
    [
      'a word that is not a choice',
      'judgedBy: sending',
      'judgedBy: posting',
      'notesDue.judgedBy: expected sending or arrival, found ‘posting’',
    ],
    [
      'a time zone that does not exist',
      'Asia/Phnom_Penh',
      'Asia/Phnom_Pen',
      'timeZone: expected a time zone by its IANA name, such as Europe/Zurich, found ‘Asia/Phnom_Pen’',
    ],
    [
      'dates out of order',
      'withSponsorship: 2023-09-01',
      'withSponsorship: 2023-09-16',
      'notesDue.withSponsorship: expected a day not after the later deadline (2023-09-15), found 2023-09-16',
    ],
    [
      'a value without source',
      '  outsideQuota: { practice: true }',
      '',
      'outsideQuota: expected its clauses or ‘practice: true’ under sources, for ‘outsideQuota’, found nothing',
    ],
    [
      'a clause that the letter does not have',
      'candidateProfiles: { clauses: [17] }',
      'candidateProfiles: { clauses: [71] }',
      'sources.candidateProfiles: expected a clause from 1 to 33, found 71',
    ],
    [
      'a name missing in one language',
      'ar: بنوم بنه, ',
      '',
      'venue.city: expected a text in ‘ar’, a language of the site, found nothing',
    ],
  ])('%s', (_, from, to, said) => {
    expect(problems({ 'conference.yaml': [[from, to]] })).toContainEqual(
      expect.stringMatching(/^conference\.yaml:\d+:\d+ /),
    )
    expect(
      problems({ 'conference.yaml': [[from, to]] }).map((problem) => problem.replace(/^\S+ /, '')),
    ).toContain(said)
  })

  it('at the line where it stands', () => {
    expect(problems({ 'conference.yaml': [['slug: phnom-penh-2023', 'slug: Phnom Penh']] })).toEqual([
      'conference.yaml:7:1 slug: expected lower-case words joined by hyphens, found ‘Phnom Penh’',
    ])
  })

  it('broken YAML as well', () => {
    expect(problems({ 'conference.yaml': [['slug: phnom-penh-2023', 'slug: [']] }).at(0)).toMatch(
      /^conference\.yaml:\d+:\d+ expected well-formed YAML/,
    )
  })

  it('sponsored people where there is no sponsorship', () => {
    const loaded = loadChanged(harbourFolder, {
      'conference.yaml': [['sponsoredPerDelegation: 0', 'sponsoredPerDelegation: 1']],
    })
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.expected)).toEqual([
      '0, as there is no sponsorship',
    ])
  })
})

describe('A mistake in a text is named with file and line', () => {
  it('a placeholder that is no value', () => {
    expect(
      problems({ 'texts/fr/registration.md': [['{registrationOpensOn}', '{registrationOpenOn}']] }),
    ).toEqual([
      expect.stringMatching(
        /^texts\/fr\/registration\.md:1:\d+ registration: expected ‘{registrationOpensOn}’, found ‘{registrationOpenOn}’$/,
      ),
    ])
  })

  it('a brace that is not closed', () => {
    expect(
      problems({ 'texts/en/registration.md': [['{registrationOpensOn}', '{registrationOpensOn']] }).at(0),
    ).toMatch(/^texts\/en\/registration\.md:1:\d+ registration: expected ICU MessageFormat/)
  })

  it('a letter that does not greet a circle of invitees', () => {
    expect(problems({ 'texts/fr/letter.md': [['## salutation.organisation', '## greeting']] })).toEqual([
      'texts/fr/letter.md:1:1 letter: expected the section ‘## salutation.organisation’ or ‘## salutation’, found nothing',
    ])
  })

  it('a section that the values do not have', () => {
    expect(problems({ 'texts/en/profiles.md': [['## e', '## f']] })).toEqual([
      'texts/en/profiles.md:1:1 profiles: expected the section ‘## e’, found nothing',
      'texts/en/profiles.md:25:1 profiles: expected one of a, b, c, d, e, found ‘## f’',
    ])
  })
})

function problems(changes: Parameters<typeof loadChanged>[1]): string[] {
  const loaded = loadChanged(phnomPenhFolder, changes)
  return loaded.ok ? [] : loaded.problems.map(problemInWords)
}
