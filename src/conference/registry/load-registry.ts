import '../events.ts'
import { and, eq, inArray } from 'drizzle-orm'
import { type Act, record } from '../../platform/journal/act.ts'
import type { DefinitionValues } from '../definition/definition.ts'
import { channels, type Invitee, invitees } from '../schema.ts'
import { inventedAddress, inventedTelephone } from './invented-address.ts'
import type { ChannelKind } from './registry-channels.ts'
import { type RegistryEntry, registryEntries } from './registry-entries.ts'

/** What loading did: codes of those added, and of those changed with the fields that differ. */
export type RegistryReport = {
  added: string[]
  changed: { code: string; fields: string[] }[]
  unchanged: number
}

/** What the data of the registry say; an officer's contacts and exceptions are not among it. */
const compared = [
  'category',
  'names',
  'acronym',
  'country',
  'survivors',
  'unverified',
  'countsWithin',
] as const

/**
 * INV-1: brings the registry's States and organisations into the conference. A second time makes no duplicate: rows are
 * recognised by kind and code, and what the data say otherwise is changed and reported. The language in which we write is
 * the office's after the first time. `invented`: contacts under `.example` for the demonstration, marked as invented.
 */
export async function loadRegistry(
  act: Act,
  definition: DefinitionValues,
  { invented = false }: { invented?: boolean } = {},
): Promise<RegistryReport> {
  const entries = registryEntries(definition)
  const states = await loadEntries(
    act,
    entries.filter(({ kind }) => kind === 'state'),
    new Map(),
  )
  const within = new Map(states.rows.map((row) => [row.code, row.id]))
  const others = await loadEntries(
    act,
    entries.filter(({ kind }) => kind !== 'state'),
    within,
  )

  await addChannels(act, entries, [...states.rows, ...others.rows], invented)
  const report = {
    added: [...states.added, ...others.added],
    changed: [...states.changed, ...others.changed],
    unchanged: states.unchanged + others.unchanged,
  }
  const counts = { added: report.added.length, changed: report.changed.length }
  if (counts.added + counts.changed > 0) {
    record(act, 'registry.loaded', {
      about: [`conference:${act.conferenceId}`],
      facts: { ...counts },
      subject: counts,
    })
  }
  return report
}

async function loadEntries(
  act: Act,
  entries: RegistryEntry[],
  within: Map<string, string>,
): Promise<RegistryReport & { rows: Invitee[] }> {
  const values = entries.map(({ channels: _, within: code, ...entry }) => ({
    ...entry,
    countsWithin: code === null ? null : (within.get(code) ?? null),
    conferenceId: act.conferenceId,
    createdAt: act.at,
  }))
  const added = values.length
    ? await act.tx.insert(invitees).values(values).onConflictDoNothing().returning()
    : []
  const rows = await inviteesOf(act, values)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const isNew = new Set(added.map(({ code }) => code))

  const changed: RegistryReport['changed'] = []
  for (const value of values) {
    const row = byCode.get(value.code)
    const fields = row ? compared.filter((field) => !same(row[field], value[field])) : []
    if (!row || fields.length === 0) continue
    await act.tx
      .update(invitees)
      .set(Object.fromEntries(fields.map((field) => [field, value[field]])))
      .where(eq(invitees.id, row.id))
    changed.push({ code: value.code, fields })
  }
  const unchanged = values.length - isNew.size - changed.length
  return { rows, added: [...isNew], changed, unchanged }
}

function inviteesOf(act: Act, values: { kind: Invitee['kind']; code: string }[]): Promise<Invitee[]> {
  return act.tx
    .select()
    .from(invitees)
    .where(
      and(
        eq(invitees.conferenceId, act.conferenceId),
        inArray(invitees.kind, [...new Set(values.map(({ kind }) => kind))]),
        inArray(
          invitees.code,
          values.map(({ code }) => code),
        ),
      ),
    )
}

/** Adds the channels that are missing; one that an officer has filled in stays as it is. */
async function addChannels(
  act: Act,
  entries: RegistryEntry[],
  rows: Invitee[],
  invented: boolean,
): Promise<void> {
  const ids = new Map(rows.map((row) => [`${row.kind}:${row.code}`, row.id]))
  const values = entries.flatMap((entry) => {
    const inviteeId = ids.get(`${entry.kind}:${entry.code}`)
    return inviteeId
      ? entry.channels.map((channel) => ({
          ...channel,
          inviteeId,
          ...(invented && channel.existence !== 'known-not' ? inventedContact(channel.kind, entry.code) : {}),
          invented,
        }))
      : []
  })
  if (values.length > 0) await act.tx.insert(channels).values(values).onConflictDoNothing()
}

function inventedContact(kind: ChannelKind, code: string) {
  return { address: inventedAddress(kind, code), telephone: inventedTelephone(kind, code) }
}

/** Equal as JSON whatever the order of keys: PostgreSQL keeps its own. */
function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b)
}

function sorted(value: unknown): string {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value)
}
