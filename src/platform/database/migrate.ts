import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import { runMigrations as runWorkerMigrations } from 'graphile-worker'
import pg from 'pg'
import { PlainProblem } from '../plain-problem.ts'
import { rootPath } from '../root.ts'
import type { Database } from './database.ts'

const migrationLock = 8_372_254
const migrationsFolder = rootPath('src/platform/database/migrations')

/**
 * Brings the database to the newest form: our tables and the job queue's. Safe to call from several processes
 * at once: Drizzle takes no lock, so we do, on the very client that migrates.
 */
export async function migrate(database: Database): Promise<void> {
  await migrateFrom(migrationsFolder, database)
  await runWorkerMigrations({ pgPool: database.pool })
}

/**
 * Brings a new database to the form that an older version had, by the hashes of the migrations that it had seen. Throws a
 * `PlainProblem` when this version does not know them all.
 */
export async function migrateTo(database: Database, hashes: readonly string[]): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder })
  if (hashes.length > known.length || hashes.some((hash, at) => known[at]?.hash !== hash))
    throw new PlainProblem(
      'This was written by another version of Verbale, with tables that this one does not know.',
      'Use the version that wrote it, or a newer one.',
    )
  const folder = mkdtempSync(join(tmpdir(), 'verbale-migrations-'))
  try {
    writeFirst(folder, hashes.length)
    await migrateFrom(folder, database)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A folder with the first migrations only. */
function writeFirst(folder: string, count: number): void {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'))
  const entries: { tag: string }[] = journal.entries.slice(0, count)
  mkdirSync(join(folder, 'meta'))
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }))
  for (const { tag } of entries) symlinkSync(join(migrationsFolder, `${tag}.sql`), join(folder, `${tag}.sql`))
}

async function migrateFrom(folder: string, database: Database): Promise<void> {
  const client = new pg.Client(database.connection)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await runMigrations(drizzle(client), { migrationsFolder: folder })
  } finally {
    await client.end()
  }
}
