import { fold } from '../../platform/search/fold.ts'
import { type DefinitionValues, spokenLanguage } from '../definition/definition.ts'
import type { Channel, Invitee } from '../schema.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ImportRow } from './import-row.ts'
import type { KnownInvitee, KnownInvitees } from './known-invitees.ts'

/** What an organisation that is added gets. `within`: the ISO alpha-2 code of the State that it is a body of. */
export type NewInvitee = Pick<Invitee, 'code' | 'category' | 'names' | 'acronym' | 'country' | 'language'> & {
  within: string | null
}

/** An invitee as it will be after the rows so far. `id` is null for one that is added. */
export type PlannedInvitee = Pick<
  Invitee,
  'kind' | 'code' | 'category' | 'names' | 'acronym' | 'country' | 'language'
> & {
  id: string | null
  channels: Pick<Channel, 'kind' | 'name' | 'address' | 'telephone' | 'existence'>[]
  values: NewInvitee
}

/** The invitee that a row speaks of: one of the registry, one that an earlier row adds, or a new organisation. */
export function inviteeOfRow(
  row: ImportRow,
  known: KnownInvitees,
  planned: Map<string, PlannedInvitee>,
  definition: DefinitionValues,
): { invitee: PlannedInvitee; isNew: boolean } | { problem: ImportProblem } {
  const matches = known.find(row)
  const refuse = (
    code: ImportProblem['code'],
    column: ImportProblem['column'],
    suggestion: string | null = null,
  ) => ({
    problem: { row: row.number, code, column, value: row.name ?? row.code ?? '', suggestion },
  })
  if (matches.length > 1) return refuse('name-ambiguous', 'name', matches.map(({ code }) => code).join(', '))
  if (matches[0]) return { invitee: remembered(planned, fromKnown(matches[0])), isNew: false }
  if (row.kind === 'state')
    return refuse('unknown-state', row.name ? 'name' : 'code', known.suggestState(row.name ?? row.code ?? ''))

  if (!row.name) return refuse('name-missing', 'name')
  if (row.code && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.code))
    return refuse('bad-code', 'code', slug(row.code))
  const code = row.code ?? slug(row.name)
  if (code === '') return refuse('bad-code', 'code')
  const before = planned.get(`organisation:${code}`)
  if (before) return { invitee: before, isNew: false }
  const namesake = row.code ? known.find({ ...row, code: null })[0] : undefined
  if (namesake) return refuse('name-ambiguous', 'code', namesake.code)
  if (!row.category) return refuse('unknown-category', 'category')
  return {
    invitee: remembered(planned, newOrganisation(row, code, row.name, row.category, definition)),
    isNew: true,
  }
}

function newOrganisation(
  row: ImportRow,
  code: string,
  name: string,
  category: string,
  definition: DefinitionValues,
): PlannedInvitee {
  const isBody = category === 'mine-action-authority' || category === 'disability-authority'
  const values: NewInvitee = {
    code,
    category,
    names: { en: name },
    acronym: row.acronym,
    country: row.country,
    language: row.language ?? spokenLanguage(definition, 'en'),
    within: isBody ? row.country : null,
  }
  return { ...values, kind: 'organisation', id: null, channels: [], values }
}

function fromKnown(invitee: KnownInvitee): PlannedInvitee {
  const { id, kind, code, category, names, acronym, country, language, channels } = invitee
  const values = { code, category, names, acronym, country, language, within: null }
  return {
    ...values,
    id,
    kind,
    channels: channels.map((channel) => ({ ...channel })),
    values,
  }
}

function remembered(planned: Map<string, PlannedInvitee>, invitee: PlannedInvitee): PlannedInvitee {
  const key = `${invitee.kind}:${invitee.code}`
  const before = planned.get(key)
  if (!before) planned.set(key, invitee)
  return before ?? invitee
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
