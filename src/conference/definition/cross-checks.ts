import type { DefinitionValues, Words } from './definition.ts'
import { siteLanguages } from './definition.ts'

type Wrong = { path: (string | number)[]; expected: string; found: string }

/** What no single value can be wrong about: order of dates, languages of names, sponsorship there or not, sources. */
export function crossChecks(values: DefinitionValues): Wrong[] {
  return [
    ...datesInOrder(values),
    ...sponsorshipAgrees(values),
    ...namesInAllLanguages(values),
    ...sourcesForAll(values),
  ]
}

function datesInOrder({
  letter,
  notesDue,
  registrationOpensOn,
  opensOn,
  closesOn,
}: DefinitionValues): Wrong[] {
  const late: [path: string[], on: string | undefined, latest: string, what: string][] = [
    [['opensOn'], opensOn, closesOn, 'the last day'],
    [['letter', 'datedOn'], letter.datedOn, notesDue.withoutSponsorship, 'the last day for Notes'],
    [['notesDue', 'withoutSponsorship'], notesDue.withoutSponsorship, opensOn, 'the opening'],
    [
      ['notesDue', 'withSponsorship'],
      notesDue.withSponsorship,
      notesDue.withoutSponsorship,
      'the later deadline',
    ],
    [['registrationOpensOn'], registrationOpensOn, opensOn, 'the opening'],
  ]
  return late.flatMap(([path, on, latest, what]) =>
    on && on > latest ? [{ path, expected: `a day not after ${what} (${latest})`, found: on }] : [],
  )
}

function sponsorshipAgrees({ sponsorship, sponsoredPerDelegation, notesDue }: DefinitionValues): Wrong[] {
  const wrong: Wrong[] = []
  if (!sponsorship && sponsoredPerDelegation > 0) {
    wrong.push({
      path: ['sponsoredPerDelegation'],
      expected: '0, as there is no sponsorship',
      found: String(sponsoredPerDelegation),
    })
  }
  if (sponsorship && !notesDue.withSponsorship) {
    wrong.push({
      path: ['notesDue'],
      expected: 'the key ‘withSponsorship’, as there is sponsorship',
      found: 'nothing',
    })
  }
  if (!sponsorship && notesDue.withSponsorship) {
    wrong.push({
      path: ['notesDue', 'withSponsorship'],
      expected: 'no such day, as there is no sponsorship',
      found: notesDue.withSponsorship,
    })
  }
  return wrong
}

function namesInAllLanguages(values: DefinitionValues): Wrong[] {
  const { venue, host, secretariat } = values
  const named: [path: (string | number)[], words: Words][] = [
    [['venue', 'name'], venue.name],
    [['venue', 'city'], venue.city],
    [['host', 'name'], host.name],
    [['host', 'shortName'], host.shortName],
    [['secretariat', 'name'], secretariat.name],
    [['secretariat', 'shortName'], secretariat.shortName],
    [['secretariat', 'team'], secretariat.team],
    [['secretariat', 'city'], secretariat.city],
    [['supporter'], values.supporter],
    [['notesDue', 'place'], values.notesDue.place],
    ...Object.entries(values.names).map(([id, words]): [string[], Words] => [['names', id], words]),
    ...values.signatories.flatMap((signatory, index): [(string | number)[], Words][] => [
      [['signatories', index, 'name'], signatory.name],
      [['signatories', index, 'office'], signatory.office],
    ]),
  ]
  return named.flatMap(([path, words]) =>
    siteLanguages(values)
      .filter((language) => !words[language])
      .map((language) => ({
        path,
        expected: `a text in ‘${language}’, a language of the site`,
        found: 'nothing',
      })),
  )
}

/** Every value says where it comes from, itself or by what it is part of; and no source is for nothing. */
function sourcesForAll(values: DefinitionValues): Wrong[] {
  const { sources, rules, slug, ...rest } = values
  const sourced = Object.keys(sources)
  const missing = Object.entries(rest).flatMap(([key, value]) => {
    if (value === undefined || sourced.includes(key)) return []
    const parts = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value ?? {}) : ['']
    return parts.filter((part) => !sourced.includes(`${key}.${part}`)).map((part) => ({ key, part }))
  })
  return [
    ...missing.map(({ key, part }) => ({
      path: part ? [key, part] : [key],
      expected: `its clauses or ‘practice: true’ under sources, for ‘${part ? `${key}.${part}` : key}’`,
      found: 'nothing',
    })),
    ...sourced
      .filter((path) => !hasPath(values, path.split('.')))
      .map((path) => ({ path: ['sources', path], expected: 'the name of a value', found: `‘${path}’` })),
    ...clausesBeyond(
      values,
      'sources',
      Object.entries(sources).map(([key, source]) => [key, 'clauses' in source ? source.clauses : []]),
    ),
    ...clausesBeyond(values, 'rules', Object.entries(rules)),
  ]
}

function clausesBeyond(values: DefinitionValues, under: string, named: [string, number[]][]): Wrong[] {
  const { clauses } = values.letter
  return named.flatMap(([key, numbers]) =>
    numbers
      .filter((number) => number < 1 || number > clauses)
      .map((number) => ({
        path: [under, key],
        expected: `a clause from 1 to ${clauses}`,
        found: String(number),
      })),
  )
}

function hasPath(value: unknown, [step, ...rest]: string[]): boolean {
  if (step === undefined) return true
  if (Array.isArray(value)) return value.some((each) => hasPath(each, [step, ...rest]))
  return typeof value === 'object' && value !== null && step in value
    ? hasPath((value as Record<string, unknown>)[step], rest)
    : false
}
