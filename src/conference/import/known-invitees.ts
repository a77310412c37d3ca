import { asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/database.ts'
import { fold } from '../../platform/search/fold.ts'
import { nearest } from '../definition/nearest.ts'
import { stateByCode } from '../registry/states.ts'
import { type Channel, channels, type Invitee, invitees } from '../schema.ts'
import type { ImportRow } from './import-row.ts'

/** An invitee with its channels. */
export type KnownInvitee = Invitee & { channels: Channel[] }

/** What the registry has, and how a row finds it there. */
export type KnownInvitees = {
  all: KnownInvitee[]
  /** The invitee of a row, by code or by name; several where a name is not enough. */
  find: (row: Pick<ImportRow, 'kind' | 'code' | 'name'>) => KnownInvitee[]
  /** The State whose name is nearest to what was written; null where none is near, and after the first hundred. */
  suggestState: (written: string) => string | null
  /** Whose an address is. */
  ownerOf: (address: string) => KnownInvitee | undefined
}

/** Reads the registry of a conference. */
export async function knownInvitees(
  drizzle: Database['drizzle'] | Transaction,
  conferenceId: string,
): Promise<KnownInvitees> {
  const rows = await drizzle
    .select()
    .from(invitees)
    .where(eq(invitees.conferenceId, conferenceId))
    .orderBy(asc(invitees.kind), asc(invitees.code))
  const found = await drizzle
    .select({ channel: channels })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(eq(invitees.conferenceId, conferenceId))
    .orderBy(asc(channels.kind), asc(channels.name))
  const byInvitee = Map.groupBy(
    found.map(({ channel }) => channel),
    ({ inviteeId }) => inviteeId,
  )
  return lookup(rows.map((row) => ({ ...row, channels: byInvitee.get(row.id) ?? [] })))
}

function lookup(all: KnownInvitee[]): KnownInvitees {
  const byCode = new Map(all.map((invitee) => [`${invitee.kind}:${fold(invitee.code)}`, invitee]))
  const byName = Map.groupBy(
    all.flatMap((invitee) => namesOf(invitee).map((name) => ({ name: `${invitee.kind}:${name}`, invitee }))),
    ({ name }) => name,
  )
  const owners = new Map(
    all.flatMap((invitee) => invitee.channels.map(({ address }) => [address?.toLowerCase(), invitee])),
  )
  const stateNames = all.flatMap((invitee) =>
    invitee.kind === 'state' ? Object.values(invitee.names).map((name) => ({ name, invitee })) : [],
  )
  const suggestions = new Map<string, string | null>()
  const most = 100

  return {
    all,
    find({ kind, code, name }) {
      const coded =
        code &&
        byCode.get(
          `${kind}:${fold(kind === 'state' ? (stateByCode(code.toUpperCase())?.iso3 ?? code) : code)}`,
        )
      if (coded) return [coded]
      if (code && kind === 'organisation') return []
      const named = byName.get(`${kind}:${fold(name ?? '')}`) ?? []
      return [...new Set(named.map(({ invitee }) => invitee))]
    },
    suggestState(written) {
      const wanted = fold(written)
      if (!suggestions.has(wanted) && suggestions.size < most)
        suggestions.set(wanted, suggest(wanted, stateNames))
      return suggestions.get(wanted) ?? null
    },
    ownerOf: (address) => owners.get(address),
  }
}

function suggest(wanted: string, known: { name: string; invitee: KnownInvitee }[]): string | null {
  const best = nearest(
    wanted,
    known.map(({ name }) => fold(name)),
  )
  const found = known.find(({ name }) => fold(name) === best)
  return found ? (found.invitee.names.en ?? found.name) : null
}

/** All that an invitee is called: names in every language, the formal ones of a State, the acronym. */
function namesOf(invitee: KnownInvitee): string[] {
  const state = invitee.kind === 'state' ? stateByCode(invitee.code) : undefined
  const formal = state ? Object.values(state.formal) : []
  const bare = formal.map((name) => name.replace(/^(the|la|le|les) |^l['’]/i, ''))
  const all = [...Object.values(invitee.names), ...formal, ...bare, invitee.acronym ?? '']
  return [...new Set(all.map(fold))].filter((name) => name !== '')
}
