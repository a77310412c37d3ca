import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import { runMigrations as runWorkerMigrations } from 'graphile-worker'
import pg from 'pg'
import { rootPath } from '../root.ts'
import type { Database } from './database.ts'

const migrationLock = 8_372_254

/**
 * Brings the database to the newest form: our tables and the job queue's. Safe to call from several processes
 * at once: Drizzle takes no lock, so we do, on the very client that migrates.
 */
export async function migrate(database: Database): Promise<void> {
  const client = new pg.Client(database.connection)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await runMigrations(drizzle(client), { migrationsFolder: rootPath('src/platform/database/migrations') })
    await runWorkerMigrations({ pgPool: database.pool })
  } finally {
    await client.end()
  }
}
