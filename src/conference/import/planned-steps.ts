import { missionName } from '../registry/mission-names.ts'
import { stateByCode } from '../registry/states.ts'
import type { ImportRow } from './import-row.ts'
import type { NewInvitee, PlannedInvitee } from './planned-invitee.ts'

/** One thing that an import does. `name` is the invitee's, for those who read the plan. */
export type Step = { row: number; code: string; name: string } & (
  | { kind: 'add-invitee'; invitee: NewInvitee }
  | { kind: 'change-invitee'; inviteeKind: 'state' | 'organisation'; changes: FieldChange[] }
  | { kind: 'add-channel'; inviteeKind: 'state' | 'organisation'; channel: ChannelSaid }
  | {
      kind: 'change-channel'
      inviteeKind: 'state' | 'organisation'
      channel: ChannelSaid
      changes: FieldChange[]
    }
)

/** What stands in the registry, and what the row says. */
export type FieldChange = { field: InviteeField | 'address' | 'telephone'; from: string | null; to: string }

/** What a row can change of an invitee. A State keeps its names: they are those of the UN. */
export type InviteeField = 'name' | 'acronym' | 'category' | 'country' | 'language'

/** A channel as a row tells it. */
export type ChannelSaid = { kind: string; name: string; address: string | null; telephone: string | null }

/** What a row changes of the invitee itself; the invitee is as it will be afterwards. */
export function planFields(row: ImportRow, invitee: PlannedInvitee): Step[] {
  const fields: InviteeField[] =
    invitee.kind === 'state' ? ['language'] : ['name', 'acronym', 'category', 'country', 'language']
  const changes = fields.flatMap((field): FieldChange[] => {
    const from = field === 'name' ? (invitee.names.en ?? null) : invitee[field]
    const to = field === 'name' && row.code === null ? null : row[field]
    return to === null || to === from ? [] : [{ field, from, to }]
  })
  for (const { field, to } of changes) {
    if (field === 'name') invitee.names = { ...invitee.names, en: to }
    else Object.assign(invitee, { [field]: to })
  }
  return changes.length > 0 ? [{ kind: 'change-invitee', ...about(row, invitee), changes }] : []
}

/** What a row adds to the ways to an invitee, or changes of one. */
export function planChannel(row: ImportRow, invitee: PlannedInvitee): Step[] {
  if (!row.channel && !row.channelName && !row.address && !row.telephone) return []
  const kind = row.channel ?? 'office'
  const sameKind = invitee.channels.filter((channel) => channel.kind === kind)
  const found = row.channelName ? sameKind.find(({ name }) => name === row.channelName) : sameKind[0]
  if (!found) {
    const channel = {
      kind,
      name: row.channelName ?? nameOf(kind, invitee),
      address: row.address,
      telephone: row.telephone,
    }
    invitee.channels.push({ ...channel, existence: 'known' })
    return [{ kind: 'add-channel', ...about(row, invitee), channel }]
  }
  const changes = (['address', 'telephone'] as const).flatMap((field): FieldChange[] => {
    const to = row[field]
    return to === null || to === found[field]?.toLowerCase() ? [] : [{ field, from: found[field], to }]
  })
  for (const { field, to } of changes) Object.assign(found, { [field]: to })
  if (changes.length === 0) return []
  const channel = { kind, name: found.name, address: found.address, telephone: found.telephone }
  return [{ kind: 'change-channel', ...about(row, invitee), channel, changes }]
}

function about(row: ImportRow, invitee: PlannedInvitee) {
  return {
    row: row.number,
    code: invitee.code,
    name: invitee.names.en ?? invitee.code,
    inviteeKind: invitee.kind,
  }
}

/** What a channel is called where the row does not say. */
function nameOf(kind: string, invitee: PlannedInvitee): string {
  const state = invitee.kind === 'state' ? stateByCode(invitee.code) : undefined
  if (state && (kind === 'geneva' || kind === 'new-york' || kind === 'embassy'))
    return missionName(state, kind, 'en')
  return invitee.names.en ?? invitee.code
}
