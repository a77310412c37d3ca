import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Office } from '../../conference/office/office.ts'
import { keyPlaceOf, keyringOf } from '../../open-office.ts'
import { howToMakeKey, type Keyring } from '../../platform/sealing/keyring.ts'
import type { Finding } from './finding.ts'

const what = 'master key'

/** Is there a master key, does it open this office, and is its file for its owner alone? */
export async function keyOf({ settings, seals }: Office): Promise<Finding> {
  const keyring = keyringOf(settings)
  if (!keyring) return { what, isWell: false, seen: 'none set', remedy: howToMakeKey }
  seals.open('doctor', seals.seal('doctor', 'well'))
  const { file } = keyPlaceOf(settings)
  if (!file) return { what, isWell: true, seen: `${named(keyring)}, from VERBALE_KEY` }

  const { mode } = await stat(file)
  if (mode & 0o077)
    return {
      ...{ what, isWell: false, seen: `${file} can be read by others` },
      remedy: `Type  chmod 600 ${file}`,
    }
  if (!settings.demonstration && isWithin(settings.dataFolder, file))
    return {
      ...{ what, isWell: false, seen: `${file} lies beside the data that it seals` },
      remedy: 'Move it to another folder: whoever takes the data must not take the key along.',
    }
  return { what, isWell: true, seen: `${named(keyring)}, from ${file}` }
}

function named(keyring: Keyring): string {
  const replaced = keyring.length > 1 ? `, and ${keyring.length - 1} that it replaced` : ''
  return keyring[0].id + replaced
}

function isWithin(folder: string, file: string): boolean {
  return !relative(resolve(folder), resolve(file)).startsWith('..')
}
