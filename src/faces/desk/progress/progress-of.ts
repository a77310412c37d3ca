import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { allStates } from '../../../conference/registry/states.ts'
import { circleOf } from '../../../journey/invitation/rules/channels.ts'
import type { ProgressLine } from './progress-lines.ts'

/** The steps that invitees go through, and those that people do. */
export const inviteeSteps = ['invited', 'answered', 'regrets', 'none'] as const
export const personSteps = ['named', 'confirmed', 'linkSent', 'opened', 'submitted'] as const

/** From invited to registered: numbers of invitees, then of people. */
export type Progress = Record<(typeof inviteeSteps)[number] | (typeof personSteps)[number], number> & {
  /** Invitees for whom the letter has left, and those with people confirmed. */
  sent: number
  delegations: number
}

/** The figures of some invitees together. */
export function progressOf(lines: readonly ProgressLine[]): Progress {
  const count = (is: (line: ProgressLine) => boolean) => lines.filter(is).length
  const sum = (step: (typeof personSteps)[number]) => lines.reduce((total, line) => total + line[step], 0)
  return {
    invited: lines.length,
    sent: count(({ isSent }) => isSent),
    answered: count(({ answer }) => answer === 'answered'),
    regrets: count(({ answer }) => answer === 'regrets'),
    none: count(({ answer }) => answer === 'none'),
    delegations: count(({ confirmed }) => confirmed > 0),
    named: sum('named'),
    confirmed: sum('confirmed'),
    linkSent: sum('linkSent'),
    opened: sum('opened'),
    submitted: sum('submitted'),
  }
}

/** The regional groups of the registry's States; a State may be in none. */
export const regions = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG', 'none'] as const

/** A regional group, or 'none'. */
export type Region = (typeof regions)[number]

/** Whose figures are shown: of a circle of the letter, of a regional group; '' stands for all. It stands in the address. */
export type ProgressChoice = { circle: string; region: Region | '' }

/** Reads the choice from the address; what the conference does not know counts as all. */
export function progressChoice(
  query: (name: string) => string | undefined,
  { inviteeCircles }: Pick<DefinitionValues, 'inviteeCircles'>,
): ProgressChoice {
  const region = regions.find((each) => each === query('region')) ?? ''
  const circle = inviteeCircles.find(({ id }) => id === query('circle'))?.id ?? ''
  return { circle, region }
}

/** The lines of a choice. */
export function chosenLines(
  lines: readonly ProgressLine[],
  { circle, region }: ProgressChoice,
  definition: Pick<DefinitionValues, 'inviteeCircles'>,
): ProgressLine[] {
  return lines
    .filter((line) => circle === '' || circleOf(line, definition)?.id === circle)
    .filter((line) => region === '' || regionOf(line) === region)
}

/** The regional group of a State; undefined for an organisation. */
export function regionOf({ kind, code }: Pick<ProgressLine, 'kind' | 'code'>): Region | undefined {
  if (kind !== 'state') return undefined
  return regions.find((region) => region === regionByCode().get(code)) ?? 'none'
}

let byCode: Map<string, string | null> | undefined

function regionByCode(): Map<string, string | null> {
  byCode ??= new Map(allStates().map(({ iso3, regionalGroup }) => [iso3, regionalGroup]))
  return byCode
}
