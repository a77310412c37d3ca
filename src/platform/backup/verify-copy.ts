import { createHash } from 'node:crypto'
import { isNull } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { type FileStore, sealedStore } from '../files/file-store.ts'
import { files } from '../files/schema.ts'
import { type Verdict, verifyJournal } from '../journal/verify-journal.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { conferenceKeys } from '../sealing/schema.ts'
import { openSeals } from '../sealing/seals.ts'
import { sealedFolder } from './sealed-files.ts'

/** What a copy proves of itself: each conference's journal, and how many of its files open as they were received. */
export type Proof = {
  journals: Verdict[]
  files: { whole: number; missing: string[] }
}

/** Verifies a restored copy: every journal line by line, every file opened with its key and hashed. */
export async function verifyCopy(database: Database, dataFolder: string, keyring: Keyring): Promise<Proof> {
  const conferences = await database.drizzle
    .selectDistinct({ id: conferenceKeys.conferenceId })
    .from(conferenceKeys)
  const journals: Verdict[] = []
  const stores: FileStore[] = []
  for (const { id } of conferences) {
    journals.push(await verifyJournal(database, id))
    stores.push(sealedStore(sealedFolder(dataFolder), await openSeals(database, id, keyring)))
  }

  const kept = await database.drizzle
    .select({ sha256: files.sha256 })
    .from(files)
    .where(isNull(files.erasedAt))
  const missing: string[] = []
  for (const { sha256 } of kept) if (!(await isWhole(stores, sha256))) missing.push(sha256)
  return { journals, files: { whole: kept.length - missing.length, missing } }
}

/** Is a proof without a fault? */
export function isProven({ journals, files }: Proof): boolean {
  return journals.every(({ whole }) => whole) && files.missing.length === 0
}

async function isWhole(stores: readonly FileStore[], sha256: string): Promise<boolean> {
  for (const store of stores) {
    const bytes = await store.get(sha256).catch(() => undefined)
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return true
  }
  return false
}
