import loadHighs from 'highs'
import type { Candidate, Wishes } from './allocate.ts'

/** The best set: its members, what they cost together in hundredths, their points, and whether it is proven to be the best. */
export type Chosen = { chosen: Set<string>; spent: number; points: number; isProven: boolean }

/** Points are counted in hundredths: whole numbers, of which the best sum can be proven the best. */
const pointWeight = 100

/** Seconds after which the solver gives its best set so far; three hundred requests take far less. */
const patience = 4

/** The package types its loader as that of a CommonJS module, and is none. */
const load = loadHighs as unknown as typeof loadHighs.default

let solver: ReturnType<typeof load> | undefined

/** Solves the choice exactly (a binary programme). Undefined where no set meets the wishes. */
export async function chooseBest(
  candidates: readonly Candidate[],
  wishes: Wishes,
): Promise<Chosen | undefined> {
  if (candidates.length === 0)
    return wishes.floors.every(({ atLeast }) => atLeast <= 0) ? nobody() : undefined
  solver ??= load()
  const solution = (await solver).solve(programmeOf(candidates, wishes), {
    time_limit: patience,
    mip_rel_gap: 0,
    mip_abs_gap: 0.99,
    output_flag: false,
  })
  if (solution.Status === 'Infeasible') return undefined
  if (solution.Status !== 'Optimal' && solution.Status !== 'Time limit reached')
    throw new Error(`The solver ended with ${solution.Status}`)
  const columns = solution.Columns as Record<string, { Primal?: number }>
  const inside = candidates.filter((_, index) => (columns[`x${index}`]?.Primal ?? 0) > 0.5)
  return {
    chosen: new Set(inside.map(({ id }) => id)),
    spent: sum(inside.map(({ cost }) => cost)),
    points: sum(inside.map(({ score }) => score)),
    isProven: solution.Status === 'Optimal',
  }
}

/** The programme in CPLEX's LP format; nothing of a candidate but numbers gets into it. */
function programmeOf(
  candidates: readonly Candidate[],
  { budget, floors, pinnedIn, pinnedOut }: Wishes,
): string {
  const terms = (of: (candidate: Candidate) => number) =>
    candidates.flatMap((one, index) => (of(one) === 0 ? [] : [`${signed(of(one))} x${index}`])).join('\n ')
  const bounds = candidates.flatMap(({ id }, index) => {
    if (pinnedIn.includes(id)) return [` x${index} = 1`]
    return pinnedOut.includes(id) ? [` x${index} = 0`] : []
  })
  return [
    'Maximize',
    ` obj: ${terms(({ score }) => Math.round(score * pointWeight)) || '0 x0'}`,
    'Subject To',
    ` budget: ${terms(({ cost }) => cost) || '0 x0'} <= ${budget}`,
    ...floors.map(({ group, atLeast }, index) => {
      const counted = terms(({ groups }) => (groups.includes(group) ? 1 : 0)) || '0 x0'
      return ` floor${index}: ${counted} >= ${atLeast}`
    }),
    ...bounds.map((bound, index) => ` pin${index}:${bound}`),
    'Binary',
    ...candidates.map((_, index) => ` x${index}`),
    'End',
  ].join('\n')
}

function nobody(): Chosen {
  return { chosen: new Set(), spent: 0, points: 0, isProven: true }
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
