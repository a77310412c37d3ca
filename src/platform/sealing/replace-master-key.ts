import { renameSync, writeFileSync } from 'node:fs'
import type { Database } from '../database/database.ts'
import { PlainProblem } from '../plain-problem.ts'
import { rewrapKeys } from './conference-keys.ts'
import { type KeyPlace, newMasterKey, openKeyring } from './keyring.ts'

/**
 * Replaces the master key: a new one comes first in the key file, the conferences' keys are wrapped by it, then the old one
 * leaves the file. Broken off anywhere, the file still opens everything. A key in the environment is replaced by its owner:
 * `VERBALE_KEY=new,old`. Gives the number of keys wrapped anew.
 */
export async function replaceMasterKey(database: Database, place: KeyPlace): Promise<number> {
  const { file } = place
  if (file) {
    const known = textOf(place)
    const next = newMasterKey()
    replaceFile(file, [next, ...known])
    const count = await rewrapKeys(database, opened({ text: undefined, file }))
    replaceFile(file, [next])
    return count
  }
  if (textOf(place).length < 2)
    throw new PlainProblem(
      'The master key stands in VERBALE_KEY, which this command cannot change.',
      'Make a new one with  ./verbale key , set VERBALE_KEY=NEW,OLD and run this again; then VERBALE_KEY=NEW.',
    )
  return rewrapKeys(database, opened(place))
}

function textOf(place: KeyPlace): string[] {
  return opened(place).map(({ secret }) => secret.toString('base64'))
}

function opened(place: KeyPlace) {
  const keyring = openKeyring(place)
  if (!keyring) throw new PlainProblem('No master key is set.', 'Set VERBALE_KEY or VERBALE_KEY_FILE.')
  return keyring
}

function replaceFile(file: string, keys: string[]): void {
  const draft = `${file}.new`
  writeFileSync(draft, `${keys.join('\n')}\n`, { mode: 0o600, flush: true })
  renameSync(draft, file)
}
