import type { TableRow } from '../../platform/tables/read-table.ts'
import { type DefinitionValues, siteLanguages } from '../definition/definition.ts'
import { hashOf } from '../definition/hash.ts'
import { type ColumnName, type Heads, headsOf } from './columns.ts'
import type { ImportProblem } from './import-problem.ts'
import { type ImportRow, readImportRow } from './import-row.ts'
import type { KnownInvitees } from './known-invitees.ts'
import { inviteeOfRow, type PlannedInvitee } from './planned-invitee.ts'
import { planChannel, planFields, type Step } from './planned-steps.ts'

/** What an import would do, before it does it. */
export type ImportPlan = {
  missing: ColumnName[]
  ignored: Heads['unknown']
  /** What would be done, in the order of the file. */
  steps: Step[]
  /** Every row that is refused, and why. */
  problems: ImportProblem[]
  /** Rows that say what the registry has already. */
  unchanged: number
  rows: number
  /** Two plans with the same digest do the same. */
  digest: string
}

/** Plans the import of a table whose first row is its head. Nothing is changed. */
export function planImport(
  table: readonly TableRow[],
  known: KnownInvitees,
  definition: DefinitionValues,
): ImportPlan {
  const [head, ...body] = table
  const heads = headsOf(head?.cells ?? [])
  const steps: Step[] = []
  const problems: ImportProblem[] = []
  let unchanged = 0
  if (heads.missing.length === 0) {
    const planned = new Map<string, PlannedInvitee>()
    const said = new Map<string, number>()
    const given = new Map<string, PlannedInvitee>()
    for (const line of body) {
      const done = planRow(line, heads, { known, definition, planned, said, given })
      if ('problems' in done) problems.push(...done.problems)
      else if (done.steps.length === 0) unchanged += 1
      else steps.push(...done.steps)
    }
  }
  return {
    missing: heads.missing,
    ignored: heads.unknown,
    steps,
    problems,
    unchanged,
    rows: body.length,
    digest: hashOf(steps),
  }
}

type SoFar = {
  known: KnownInvitees
  definition: DefinitionValues
  /** Invitees of the rows before, as they will be. */
  planned: Map<string, PlannedInvitee>
  /** What was said in which row. */
  said: Map<string, number>
  /** Whose address it is by the rows before. */
  given: Map<string, PlannedInvitee>
}

function planRow(
  line: TableRow,
  heads: Heads,
  { known, definition, planned, said, given }: SoFar,
): { steps: Step[] } | { problems: ImportProblem[] } {
  const read = readImportRow(line, heads, siteLanguages(definition))
  if ('problems' in read) return read
  const { row } = read

  const found = inviteeOfRow(row, known, planned, definition)
  if ('problem' in found) return { problems: [found.problem] }
  const { invitee, isNew } = found

  const problem =
    repeated(row, invitee, said) ?? channelProblem(row) ?? foreignAddress(row, invitee, { known, given })
  if (problem) return { problems: [problem] }

  const added: Step[] = isNew
    ? [
        {
          kind: 'add-invitee',
          row: row.number,
          code: invitee.code,
          name: invitee.names.en ?? invitee.code,
          invitee: invitee.values,
        },
      ]
    : []
  return { steps: [...added, ...(isNew ? [] : planFields(row, invitee)), ...planChannel(row, invitee)] }
}

function repeated(
  row: ImportRow,
  invitee: PlannedInvitee,
  said: Map<string, number>,
): ImportProblem | undefined {
  const what = JSON.stringify([invitee.kind, invitee.code, row.channel, row.channelName, row.address])
  const earlier = said.get(what)
  if (earlier === undefined) {
    said.set(what, row.number)
    return undefined
  }
  const [column, value] = row.address
    ? (['address', row.address] as const)
    : (['name', row.name ?? row.code ?? ''] as const)
  return { row: row.number, code: 'duplicate', column, value, suggestion: String(earlier) }
}

/** A contact of a State says by which way it reaches it; that of an organisation is its office. */
function channelProblem(row: ImportRow): ImportProblem | undefined {
  const contact = row.address ?? row.telephone ?? row.channelName
  if (row.kind === 'organisation' || row.channel || !contact) return undefined
  return { row: row.number, code: 'channel-missing', column: 'channel', value: '', suggestion: null }
}

/** An address tells whose message it is: it cannot be that of two invitees. */
function foreignAddress(
  row: ImportRow,
  invitee: PlannedInvitee,
  { known, given }: Pick<SoFar, 'known' | 'given'>,
): ImportProblem | undefined {
  const { address } = row
  if (!address) return undefined
  const owner = known.ownerOf(address) ?? given.get(address)
  if (owner && (owner.kind !== invitee.kind || owner.code !== invitee.code)) {
    const whose = owner.names.en ?? owner.code
    return {
      row: row.number,
      code: 'address-of-another',
      column: 'address',
      value: address,
      suggestion: whose,
    }
  }
  given.set(address, invitee)
  return undefined
}
