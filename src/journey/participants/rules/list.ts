/** Under which heading a delegation stands, in the order of the List. 'state': where States are not told apart. */
export const categories = [
  'state-party',
  'signatory',
  'state-not-party',
  'state',
  'international',
  'organisation',
  'secretariat',
] as const

/** A heading of the List. */
export type Category = (typeof categories)[number]

/** A participant as the List prints one: never an address, a sponsorship or a need. */
export type ListPerson = {
  id: string
  name: string
  title: string | null
  organisation: string | null
  isHead: boolean
}

/** The participants of one State or organisation, the head of delegation first, then in the order of the Note. */
export type ListDelegation = {
  id: string
  category: Category
  /** ISO alpha-3 of a State, the registry's id of an organisation. */
  code: string
  isState: boolean
  names: Record<string, string>
  acronym: string | null
  people: ListPerson[]
}

/** Whom an edition counts: those who have registered, or all whose nomination is confirmed. */
export type Counted = 'registered' | 'confirmed'

/** The List as it stands or stood: plain JSON. Delegations come in no order; each language has its own. */
export type ListContent = {
  counted: Counted
  /** The day of the data by which States are told apart, YYYY-MM-DD; null where they are not. */
  statesAsOf: string | null
  delegations: ListDelegation[]
  /** Participants who wish to be on no published list: counted, and named nowhere. */
  unlisted: number
}

/** How many there are. `states` and `organisations`: those of whom somebody is listed. */
export type ListFigures = {
  participants: number
  listed: number
  unlisted: number
  states: number
  organisations: number
}

/** The figures of a List. */
export function figuresOf({
  delegations,
  unlisted,
}: Pick<ListContent, 'delegations' | 'unlisted'>): ListFigures {
  const listed = delegations.reduce((sum, { people }) => sum + people.length, 0)
  const states = delegations.filter(({ isState }) => isState).length
  return {
    participants: listed + unlisted,
    listed,
    unlisted,
    states,
    organisations: delegations.length - states,
  }
}
