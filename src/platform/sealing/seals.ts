import { createHmac } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { PlainProblem } from '../plain-problem.ts'
import { decrypt, encrypt } from './cipher.ts'
import { type ConferenceKey, openConferenceKeys } from './conference-keys.ts'
import { howToMakeKey, type Keyring } from './keyring.ts'

/**
 * Seals what only few may read (passport, bank, needs, originals) and opens it again. `about` says what the value is of,
 * such as 'registration:<id>:access'; it is bound to the value: a sealed text moved to another row or column does not open.
 */
export type Seals = {
  /** A value that JSON can hold becomes a text for a column. */
  seal: (about: string, value: unknown) => string
  /** The value again. Throws a `SealProblem` when the text was changed, belongs elsewhere, or its key is not here. */
  open: <T>(about: string, sealed: string) => T
  sealBytes: (about: string, bytes: Uint8Array) => Buffer
  openBytes: (about: string, sealed: Uint8Array) => Buffer
  /** A name for a value that gives nothing away: the same for the same value, for as long as the conference lives. */
  nameFor: (value: string) => string
  /** Learns of a key that another process has made. */
  refresh: () => Promise<void>
}

/** Something sealed that does not open. The message never holds what was sealed. */
export class SealProblem extends Error {}

const textMark = 'sealed1'
const fileMark = Buffer.from('VERBALE1')
const keyIdLength = 12

/** The seals of a conference. Its first key is made here when there is none. */
export async function openSeals(database: Database, conferenceId: string, keyring: Keyring): Promise<Seals> {
  let keys = await openConferenceKeys(database, conferenceId, keyring)
  const current = () => keyThat(keys, ({ isRetired }) => !isRetired)
  const named = (keyId: string) => keyThat(keys, (key) => key.keyId === keyId)
  const nameSecret = createHmac('sha256', keyThat(keys, () => true).secret)
    .update('names')
    .digest()

  return {
    seal(about, value) {
      const { keyId, secret } = current()
      const sealed = encrypt(secret, `${keyId} ${about}`, Buffer.from(JSON.stringify(value ?? null)))
      return [textMark, keyId, sealed.toString('base64url')].join('.')
    },
    open(about, text) {
      const [mark, keyId = '', body = ''] = text.split('.')
      if (mark !== textMark) throw new SealProblem(`${about} holds a text that was never sealed`)
      const { secret } = named(keyId)
      return JSON.parse(opened(secret, keyId, about, Buffer.from(body, 'base64url')).toString())
    },
    sealBytes(about, bytes) {
      const { keyId, secret } = current()
      return Buffer.concat([fileMark, Buffer.from(keyId), encrypt(secret, `${keyId} ${about}`, bytes)])
    },
    openBytes(about, sealed) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
      const body = fileMark.length + keyIdLength
      if (!bytes.subarray(0, fileMark.length).equals(fileMark))
        throw new SealProblem(`${about} holds bytes that were never sealed`)
      const keyId = bytes.toString('latin1', fileMark.length, body)
      return opened(named(keyId).secret, keyId, about, bytes.subarray(body))
    },
    nameFor: (value) => createHmac('sha256', nameSecret).update(value).digest('hex'),
    async refresh() {
      keys = await openConferenceKeys(database, conferenceId, keyring, keys)
    },
  }
}

/** In place of seals where no master key is set: whatever needs one says so. */
export function withoutSeals(): Seals {
  const refuse = () => {
    throw new PlainProblem('This needs the master key, and none is set.', howToMakeKey)
  }
  return {
    seal: refuse,
    open: refuse,
    sealBytes: refuse,
    openBytes: refuse,
    nameFor: refuse,
    refresh: async () => {},
  }
}

function opened(secret: Buffer, keyId: string, about: string, sealed: Buffer): Buffer {
  const plain = decrypt(secret, `${keyId} ${about}`, sealed)
  if (!plain)
    throw new SealProblem(`${about} was changed after it had been sealed, or was sealed as something else`)
  return plain
}

function keyThat(keys: ConferenceKey[], fits: (key: ConferenceKey) => boolean): ConferenceKey {
  const found = keys.find(fits)
  if (!found) throw new SealProblem('Sealed with a key that this office does not have')
  return found
}
