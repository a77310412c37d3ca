import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../database/database.ts'
import { flushFolder } from '../files/write-durably.ts'
import { PlainProblem } from '../plain-problem.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { dumpDatabase } from './dump-database.ts'
import { type Counts, writeEntry } from './entries.ts'
import { sealedFilesOf } from './sealed-files.ts'
import { sealStream } from './sealed-stream.ts'

/** What a backup is made of, and where it goes: `file` must not be there yet. */
export type BackupSource = {
  database: Database
  dataFolder: string
  keyring: Keyring
  isDemonstration: boolean
}

/**
 * Writes a backup into a file, while the office runs: the database as it stands at one moment, then the files, all of which
 * were stored before the rows that name them. The file has its name once it is whole and flushed.
 */
export async function makeBackup(source: BackupSource, file: string): Promise<Counts & { bytes: number }> {
  await refuseIfThere(file)
  const counts: Counts = { tables: 0, rows: 0, jobs: 0, files: 0 }
  const draft = `${file}.unfinished`
  try {
    await pipeline(
      sealStream(entriesOf(source, counts), source.keyring),
      createWriteStream(draft, { mode: 0o600 }),
    )
    await flush(draft)
    await rename(draft, file)
    await flushFolder(dirname(file))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  return { ...counts, bytes: (await stat(file)).size }
}

async function* entriesOf(source: BackupSource, counts: Counts): AsyncGenerator<Uint8Array> {
  yield* dumpDatabase(source.database, source.isDemonstration, counts)
  for await (const { name, bytes } of sealedFilesOf(source.dataFolder)) {
    yield* writeEntry({ kind: 'file', name }, bytes)
    counts.files += 1
  }
  yield* writeEntry({ kind: 'end', ...counts })
}

async function refuseIfThere(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found)
    throw new PlainProblem(
      `${file} is there already.`,
      'Choose another name: a backup is never written over.',
    )
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
