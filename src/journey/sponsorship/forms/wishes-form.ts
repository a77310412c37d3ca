import type { Wishes } from '../allocation/allocate.ts'

/** Reads the wishes from the address: a floor for each regional group, and who is in or out in any case. */
export function readWishes(
  said: (name: string) => string | undefined,
  { left, regions, ids }: { left: number; regions: readonly string[]; ids: readonly string[] },
): Wishes {
  const floors = regions.flatMap((group) => {
    const atLeast = Number(said(`floor-${group}`) ?? 0)
    return Number.isInteger(atLeast) && atLeast > 0 ? [{ group, atLeast }] : []
  })
  const pinned = (as: string) => ids.filter((id) => said(`pin-${id}`) === as)
  return { budget: left, floors, pinnedIn: pinned('in'), pinnedOut: pinned('out') }
}
