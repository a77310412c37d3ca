import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Keyring } from '../sealing/keyring.ts'
import { restoreBackup } from './restore-backup.ts'
import { type Proof, verifyCopy } from './verify-copy.ts'

/**
 * Restores a backup into an engine of its own in a folder within `beside`, lets the copy prove itself, and removes it. Throws a
 * `PlainProblem` for a backup that cannot be restored.
 */
export async function proveBackup(file: string, keyring: Keyring, beside: string): Promise<Proof> {
  const folder = await mkdtemp(join(beside, 'check-'))
  try {
    // The engine may run as another user, who has to pass.
    await chmod(folder, 0o711)
    const place = { dataFolder: folder, databaseUrl: undefined, durable: false }
    const { database } = await restoreBackup(file, keyring, place)
    try {
      return await verifyCopy(database, folder, keyring)
    } finally {
      await database.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
