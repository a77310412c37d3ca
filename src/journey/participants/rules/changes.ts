import type { ListContent, ListDelegation, ListPerson } from './list.ts'

type Entry = { person: ListPerson; delegation: ListDelegation }

/** What became of an entry from one List to the next. Names of delegations are those of the List named. */
export type Change =
  | { kind: 'added'; after: Entry }
  | { kind: 'removed'; before: Entry }
  | { kind: 'changed'; before: Entry; after: Entry; fields: ChangedField[] }

/** A part of an entry that reads otherwise. */
export type ChangedField = 'name' | 'title' | 'organisation' | 'head' | 'delegation'

/** The changes from one List to the next, delegation by delegation as the later List has them. */
export function changesBetween(
  before: Pick<ListContent, 'delegations'>,
  after: Pick<ListContent, 'delegations'>,
): Change[] {
  const [earlier, later] = [entriesOf(before), entriesOf(after)]
  const changes: Change[] = []
  for (const [id, entry] of later) {
    const stood = earlier.get(id)
    const fields = stood ? fieldsBetween(stood, entry) : []
    if (!stood) changes.push({ kind: 'added', after: entry })
    else if (fields.length > 0) changes.push({ kind: 'changed', before: stood, after: entry, fields })
  }
  for (const [id, entry] of earlier) if (!later.has(id)) changes.push({ kind: 'removed', before: entry })
  return changes
}

function entriesOf({ delegations }: Pick<ListContent, 'delegations'>): Map<string, Entry> {
  return new Map(
    delegations.flatMap((delegation) =>
      delegation.people.map((person): [string, Entry] => [person.id, { person, delegation }]),
    ),
  )
}

function fieldsBetween(before: Entry, after: Entry): ChangedField[] {
  const [a, b] = [before.person, after.person]
  return [
    ...(['name', 'title', 'organisation'] as const).filter((field) => a[field] !== b[field]),
    ...(a.isHead !== b.isHead ? (['head'] as const) : []),
    ...(before.delegation.code !== after.delegation.code ? (['delegation'] as const) : []),
  ]
}
