import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainProblem } from '../plain-problem.ts'

/** A master key: 32 bytes, and a name by which it is told from others without telling it. */
export type MasterKey = { id: string; secret: Buffer }

/** The master keys at hand: the current one first, then those that it has replaced. */
export type Keyring = [MasterKey, ...MasterKey[]]

/** Where the master key is: its text (`VERBALE_KEY`), or a file with it (`VERBALE_KEY_FILE`). */
export type KeyPlace = { text: string | undefined; file: string | undefined }

/** How to come by a master key, for every sentence that misses one. */
export const howToMakeKey =
  'Make one with  ./verbale key --out FILE  and set VERBALE_KEY_FILE=FILE. Keep a copy elsewhere: without it nothing sealed can be opened again.'

/** A new master key as text: 32 random bytes in base64. */
export function newMasterKey(): string {
  return randomBytes(32).toString('base64')
}

/** Reads the master key, or the current and the replaced ones (one a line, or with commas between). undefined: none is set. */
export function openKeyring({ text, file }: KeyPlace): Keyring | undefined {
  const written = file ? readKeyFile(file) : text
  if (!written) return
  const keys = written.split(/[\s,]+/).filter(Boolean)
  const [current, ...replaced] = keys.map((key) => masterKey(key, file ? file : 'VERBALE_KEY'))
  return current && [current, ...replaced]
}

/** The demonstration makes its own key and keeps it beside its data: nothing in it is true. */
export function demonstrationKey(dataFolder: string): KeyPlace {
  const file = join(dataFolder, 'demonstration.key')
  try {
    writeKeyFile(file, newMasterKey())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return { text: undefined, file }
}

/** Writes a key file that its owner alone may read. Never over one that is there. */
export function writeKeyFile(file: string, key: string): void {
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new PlainProblem(`The key file ${file} cannot be read.`, howToMakeKey, cause)
  }
}

function masterKey(key: string, place: string): MasterKey {
  const secret = Buffer.from(key, 'base64')
  if (secret.byteLength !== 32 || secret.toString('base64').replace(/=$/, '') !== key.replace(/=$/, ''))
    throw new PlainProblem(`${place} does not hold a master key: 32 bytes in base64.`, howToMakeKey)
  return { id: idOf(secret), secret }
}

function idOf(secret: Buffer): string {
  return createHash('sha256').update('verbale master key').update(secret).digest('hex').slice(0, 12)
}
