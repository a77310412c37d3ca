import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, type Candidate, type Wishes } from './allocate.ts'

const nothing: Wishes = { budget: 0, floors: [], pinnedIn: [], pinnedOut: [] }
const people: Candidate[] = [
  { id: 'okello', cost: 300, score: 4.5, groups: ['africa'] },
  { id: 'sok', cost: 200, score: 4, groups: ['asia', 'women'] },
  { id: 'ferrer', cost: 250, score: 3, groups: ['latin-america', 'women'] },
  { id: 'haddad', cost: 250, score: 2.5, groups: ['asia'] },
]

describe('The proposal', () => {
  it('is the set with the most points that the means reach, with the order of those who wait', async () => {
    expect(await allocate(people, { ...nothing, budget: 500 })).toEqual({
      chosen: ['okello', 'sok'],
      waiting: ['ferrer', 'haddad'],
      firstOut: 'ferrer',
      spent: 500,
      points: 8.5,
      isProven: true,
      floors: [],
    })
  })

  it('meets a floor, and says what it costs and who is in for whom', async () => {
    const floors = [{ group: 'women', atLeast: 2 }]
    expect(await allocate(people, { ...nothing, budget: 500, floors })).toMatchObject({
      chosen: ['sok', 'ferrer'],
      firstOut: 'okello',
      floors: [{ group: 'women', points: 1.5, instead: ['okello'], of: ['ferrer'] }],
    })
  })

  it('keeps in and out whom a person has pinned', async () => {
    const wishes = { ...nothing, budget: 500, pinnedIn: ['haddad'], pinnedOut: ['sok'] }
    expect(await allocate(people, wishes)).toMatchObject({
      chosen: ['ferrer', 'haddad'],
      waiting: ['okello'],
    })
  })

  it('says which floors cannot be met, and when those pinned alone cost too much', async () => {
    const floors = [
      { group: 'africa', atLeast: 2 },
      { group: 'asia', atLeast: 1 },
    ]
    expect(await allocate(people, { ...nothing, budget: 500, floors })).toEqual({
      impossible: 'floors',
      groups: ['africa'],
    })
    expect(await allocate(people, { ...nothing, budget: 400, pinnedIn: ['okello', 'sok'] })).toEqual({
      impossible: 'pinned-over-budget',
      groups: [],
    })
  })

  it('is as good as trying every set, whatever the requests', async () => {
    const groups = ['women', 'asia', 'africa']
    const candidate = fc.record({
      cost: fc.integer({ min: 1, max: 400 }),
      score: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
      groups: fc.subarray(groups),
    })
    const asked = fc.record({
      all: fc.array(candidate, { minLength: 1, maxLength: 9 }),
      budget: fc.integer({ min: 0, max: 1500 }),
      atLeast: fc.integer({ min: 0, max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(asked, async ({ all, budget, atLeast }) => {
        const candidates = all.map((one, index) => ({ ...one, id: String(index) }))
        const wishes = { ...nothing, budget, floors: [{ group: 'women', atLeast }] }
        const best = await allocate(candidates, wishes)
        const byHand = everySet(candidates)
          .filter((set) => meets(set, wishes))
          .map(pointsOf)
        if ('impossible' in best) expect(byHand).toEqual([])
        else expect(best.points).toBeCloseTo(Math.max(...byHand), 6)
      }),
      { numRuns: 60, seed: 1710 },
    )
  })
})

function everySet(all: Candidate[]): Candidate[][] {
  const sets: Candidate[][] = [[]]
  for (const one of all) sets.push(...sets.map((set) => [...set, one]))
  return sets
}

function meets(set: Candidate[], { budget, floors }: Wishes): boolean {
  const cost = set.reduce((total, one) => total + one.cost, 0)
  return (
    cost <= budget &&
    floors.every(({ group, atLeast }) => set.filter((one) => one.groups.includes(group)).length >= atLeast)
  )
}

function pointsOf(set: Candidate[]): number {
  return set.reduce((total, { score }) => total + score, 0)
}
