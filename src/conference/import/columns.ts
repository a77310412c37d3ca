import { fold } from '../../platform/search/fold.ts'
import { nearest } from '../definition/nearest.ts'

/** The columns of a table of invitees and their contacts: one row for each way to an invitee. */
export const columns = [
  'kind',
  'code',
  'name',
  'acronym',
  'category',
  'country',
  'language',
  'channel',
  'channel name',
  'address',
  'telephone',
] as const

/** One of them. */
export type ColumnName = (typeof columns)[number]

/** What else people write at the head of a column. */
const aliases: Record<string, ColumnName> = {
  type: 'kind',
  genre: 'kind',
  iso: 'code',
  iso3: 'code',
  id: 'code',
  nom: 'name',
  state: 'name',
  etat: 'name',
  organisation: 'name',
  organization: 'name',
  sigle: 'acronym',
  categorie: 'category',
  pays: 'country',
  langue: 'language',
  canal: 'channel',
  'nom du canal': 'channel name',
  'e-mail': 'address',
  email: 'address',
  mail: 'address',
  adresse: 'address',
  courriel: 'address',
  phone: 'telephone',
  tel: 'telephone',
}

/** Where each column stands; which must be there and are not; which are not known, with what was most likely meant. */
export type Heads = {
  places: Partial<Record<ColumnName, number>>
  missing: ColumnName[]
  unknown: { head: string; suggestion: ColumnName | null }[]
}

/** Reads the head of a table. The kind, and a code or a name, must be there. */
export function headsOf(cells: readonly string[]): Heads {
  const places: Heads['places'] = {}
  const unknown: Heads['unknown'] = []
  for (const [at, head] of cells.entries()) {
    const name = columnOf(head)
    if (name && places[name] === undefined) places[name] = at
    else if (!name && head !== '')
      unknown.push({ head, suggestion: (nearest(fold(head), columns) as ColumnName) ?? null })
  }
  const missing: ColumnName[] = []
  if (places.kind === undefined) missing.push('kind')
  if (places.code === undefined && places.name === undefined) missing.push('name')
  return { places, missing, unknown }
}

function columnOf(head: string): ColumnName | undefined {
  const written = fold(head).replace(/[_.]/g, ' ').trim()
  return columns.find((column) => column === written) ?? aliases[written]
}
