import './events.ts'
import { randomBytes } from 'node:crypto'
import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { Database, Transaction } from '../database/database.ts'
import { type Act, record } from '../journal/act.ts'
import { PlainProblem } from '../plain-problem.ts'
import { decrypt, encrypt } from './cipher.ts'
import type { Keyring } from './keyring.ts'
import { conferenceKeys } from './schema.ts'

/** A conference's key, unwrapped: in memory only. */
export type ConferenceKey = { keyId: string; secret: Buffer; isRetired: boolean }

type Row = typeof conferenceKeys.$inferSelect

/**
 * The conference's keys, oldest first; the first one is made when there is none. Safe from several processes at once.
 * `known` are those at hand: they are not unwrapped again, so that a master key replaced since is not missed.
 */
export async function openConferenceKeys(
  { drizzle }: Database,
  conferenceId: string,
  keyring: Keyring,
  known: readonly ConferenceKey[] = [],
): Promise<ConferenceKey[]> {
  const secretOf = (row: Row) =>
    known.find(({ keyId }) => keyId === row.keyId)?.secret ?? unwrapped(row, keyring)
  const opened = (row: Row) => ({
    keyId: row.keyId,
    secret: secretOf(row),
    isRetired: row.retiredAt !== null,
  })
  const stored = await keysOf(drizzle, conferenceId)
  if (stored.length > 0) return stored.map(opened)
  await drizzle.insert(conferenceKeys).values(newRow(conferenceId, keyring)).onConflictDoNothing()
  return (await keysOf(drizzle, conferenceId)).map(opened)
}

/** Seals with a new key from here on; what older keys sealed they still open. */
export async function rotateConferenceKey(act: Act, keyring: Keyring): Promise<string> {
  await act.tx
    .update(conferenceKeys)
    .set({ retiredAt: new Date() })
    .where(and(eq(conferenceKeys.conferenceId, act.conferenceId), isNull(conferenceKeys.retiredAt)))
  const row = newRow(act.conferenceId, keyring)
  await act.tx.insert(conferenceKeys).values(row)
  record(act, 'key.rotated', {
    about: [`key:${row.keyId}`],
    facts: { keyId: row.keyId },
    subject: { keyId: row.keyId },
  })
  return row.keyId
}

/** Wraps every conference's keys by the current master key, and says how many were wrapped by a replaced one. */
export function rewrapKeys({ drizzle }: Database, keyring: Keyring): Promise<number> {
  const [current] = keyring
  return drizzle.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(conferenceKeys)
      .where(ne(conferenceKeys.masterId, current.id))
      .for('update')
    for (const row of rows) {
      const secret = unwrapped(row, keyring)
      await tx
        .update(conferenceKeys)
        .set({ wrapped: wrap(row, secret, keyring), masterId: current.id })
        .where(and(eq(conferenceKeys.conferenceId, row.conferenceId), eq(conferenceKeys.keyId, row.keyId)))
    }
    return rows.length
  })
}

function keysOf(drizzle: Database['drizzle'] | Transaction, conferenceId: string): Promise<Row[]> {
  return drizzle
    .select()
    .from(conferenceKeys)
    .where(eq(conferenceKeys.conferenceId, conferenceId))
    .orderBy(asc(conferenceKeys.createdAt), asc(conferenceKeys.keyId))
}

function newRow(conferenceId: string, keyring: Keyring) {
  const names = { conferenceId, keyId: randomBytes(6).toString('hex') }
  const wrapped = wrap(names, randomBytes(32), keyring)
  return { ...names, wrapped, masterId: keyring[0].id, createdAt: new Date() }
}

function wrap(names: Pick<Row, 'conferenceId' | 'keyId'>, secret: Buffer, [master]: Keyring): string {
  return encrypt(master.secret, aboutOf(names), secret).toString('base64')
}

function unwrapped(row: Row, keyring: Keyring): Buffer {
  const master = keyring.find(({ id }) => id === row.masterId)
  if (!master)
    throw new PlainProblem(
      `This data was sealed under master key ${row.masterId}; the one that is set is ${keyring[0].id}.`,
      'Set VERBALE_KEY or VERBALE_KEY_FILE to the key with which this office was first started.',
    )
  const secret = decrypt(master.secret, aboutOf(row), Buffer.from(row.wrapped, 'base64'))
  if (!secret) throw new Error(`Key ${row.keyId} of the conference was changed after it had been wrapped`)
  return secret
}

function aboutOf({ conferenceId, keyId }: Pick<Row, 'conferenceId' | 'keyId'>): string {
  return `key ${keyId} of conference ${conferenceId}`
}
