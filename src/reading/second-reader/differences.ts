import type { MessageReading, ProposedPerson } from '../message-reading.ts'
import { isSameName } from '../people/names.ts'
import { folded } from '../text/script.ts'
import type { PlacedPerson } from './places.ts'
import type { Difference } from './second-reading-type.ts'

const fields = ['title', 'organisation', 'email', 'sponsorship'] as const

/** Where the second reader differs from the first: whom one of them alone names, and fields of those whom both name. */
export function differencesBetween(
  { people }: MessageReading,
  second: readonly PlacedPerson[],
): Difference[] {
  const found = second.map((person) =>
    people.findIndex(({ fullName }) => isSameName(fullName.value, person.fullName.value)),
  )
  const alone = second.flatMap((person, index): Difference[] => {
    const { value, evidence } = person.fullName
    return (found[index] ?? -1) < 0
      ? [{ person: null, field: 'fullName', first: null, second: value, evidence: [evidence] }]
      : []
  })
  const missed = people.flatMap(({ fullName }, position): Difference[] =>
    found.includes(position)
      ? []
      : [
          {
            person: position,
            field: 'fullName',
            first: fullName.value,
            second: null,
            evidence: fullName.evidence,
          },
        ],
  )
  const inFields = second.flatMap((person, index) => {
    const position = found[index] ?? -1
    const first = people[position]
    return first ? fields.flatMap((field) => differenceIn(field, position, first, person)) : []
  })
  return [...alone, ...missed, ...inFields]
}

function differenceIn(
  field: (typeof fields)[number],
  position: number,
  first: ProposedPerson,
  second: PlacedPerson,
): Difference[] {
  const said = second[field]
  const one = field === 'sponsorship' ? sponsorshipOf(first) : (first[field]?.value ?? null)
  const other = said?.value ?? null
  // A second reader that says nothing of sponsorship says nothing against the first.
  if (field === 'sponsorship' && other === null) return []
  if (folded(one ?? '') === folded(other ?? '')) return []
  return [{ person: position, field, first: one, second: other, evidence: said ? [said.evidence] : [] }]
}

function sponsorshipOf({ sponsorshipRequested: { value } }: ProposedPerson): string {
  return value === null ? 'unclear' : value ? 'asked' : 'not-asked'
}
