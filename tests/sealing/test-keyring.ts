import { type Keyring, newMasterKey, openKeyring } from '../../src/platform/sealing/keyring.ts'

/** A master key for one test. */
export function testKeyring(): Keyring {
  const keyring = openKeyring({ text: newMasterKey(), file: undefined })
  if (!keyring) throw new Error('No key was made')
  return keyring
}
