import { type Chosen, chooseBest } from './choose-best.ts'

/** Somebody who can be sponsored. `cost` in hundredths; `score`: what the panel said, from 0 to 5; `groups`: what floors count. */
export type Candidate = { id: string; cost: number; score: number; groups: readonly string[] }

/** What the manager sets: means in hundredths, at least so many of a group, and who is in or out in any case. */
export type Wishes = {
  budget: number
  floors: readonly { group: string; atLeast: number }[]
  pinnedIn: readonly string[]
  pinnedOut: readonly string[]
}

/** What a floor costs: the points that the best set without it would have more, and who would be in it instead of whom. */
export type FloorCost = { group: string; atLeast: number; points: number; instead: string[]; of: string[] }

/** A proposal: who is in, in which order the others wait, who is the first out, and what each floor costs. A person decides. */
export type Proposal = {
  chosen: string[]
  waiting: string[]
  firstOut: string | undefined
  spent: number
  points: number
  /** false: the solver's time was over; the set is good, and not proven to be the best. */
  isProven: boolean
  floors: FloorCost[]
}

/** No set meets all wishes: those that cannot be met even alone, or that only together cannot. */
export type NoProposal = { impossible: 'pinned-over-budget' | 'floors'; groups: string[] }

/**
 * SPO-2: the best set that the means reach, exactly: the most points within the budget, with the floors met. The waiting list
 * follows the points; of two with the same points the less dear comes first.
 */
export async function allocate(
  candidates: readonly Candidate[],
  wishes: Wishes,
): Promise<Proposal | NoProposal> {
  const best = await chooseBest(candidates, wishes)
  if (!best) return whyNot(candidates, wishes)
  const waiting = candidates
    .filter(({ id }) => !best.chosen.has(id) && !wishes.pinnedOut.includes(id))
    .sort((a, b) => b.score - a.score || a.cost - b.cost || a.id.localeCompare(b.id))
    .map(({ id }) => id)
  return {
    chosen: candidates.filter(({ id }) => best.chosen.has(id)).map(({ id }) => id),
    waiting,
    firstOut: waiting[0],
    spent: best.spent,
    points: best.points,
    isProven: best.isProven,
    floors: await floorCosts(candidates, wishes, best),
  }
}

/** Solves anew without each floor in turn. */
async function floorCosts(
  candidates: readonly Candidate[],
  wishes: Wishes,
  best: Chosen,
): Promise<FloorCost[]> {
  const costs: FloorCost[] = []
  for (const floor of wishes.floors) {
    const others = wishes.floors.filter((other) => other !== floor)
    const without = await chooseBest(candidates, { ...wishes, floors: others })
    if (!without) continue
    costs.push({
      ...floor,
      points: without.points - best.points,
      instead: [...without.chosen].filter((id) => !best.chosen.has(id)),
      of: [...best.chosen].filter((id) => !without.chosen.has(id)),
    })
  }
  return costs
}

async function whyNot(candidates: readonly Candidate[], wishes: Wishes): Promise<NoProposal> {
  if (!(await chooseBest(candidates, { ...wishes, floors: [] })))
    return { impossible: 'pinned-over-budget', groups: [] }
  const alone: string[] = []
  for (const floor of wishes.floors)
    if (!(await chooseBest(candidates, { ...wishes, floors: [floor] }))) alone.push(floor.group)
  return { impossible: 'floors', groups: alone.length > 0 ? alone : wishes.floors.map(({ group }) => group) }
}
