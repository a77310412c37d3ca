import type { DefinitionValues } from '../../../conference/definition/definition.ts'

type Criterion = NonNullable<DefinitionValues['sponsorship']>['criteria'][number]

/** What one member of the panel said: a figure from 0 to 5 for each criterion; nothing counts where there is a conflict. */
export type Said = { scores: Record<string, number>; hasConflict: string | null }

/** How many members have to say something before it counts: each alone, blind to the other. */
export const reviewsWanted = 2

/**
 * SPO-2: the points of a nominee's profile from 0 to 5: each criterion by its weight, the members' mean. Undefined before two
 * without a conflict of interest have said something. Of a person, never of a State.
 */
export function pointsOf(said: readonly Said[], criteria: readonly Criterion[]): number | undefined {
  const counted = said.filter(({ hasConflict }) => hasConflict === null)
  const weight = criteria.reduce((total, criterion) => total + criterion.weight, 0)
  if (counted.length < reviewsWanted || weight === 0) return undefined
  const each = counted.map(({ scores }) =>
    criteria.reduce((total, { id, weight: one }) => total + (scores[id] ?? 0) * one, 0),
  )
  return each.reduce((total, points) => total + points, 0) / weight / counted.length
}
