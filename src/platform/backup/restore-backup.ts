import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '../database/database.ts'
import { migrate, migrateTo } from '../database/migrate.ts'
import { writeDurably } from '../files/write-durably.ts'
import { PlainProblem } from '../plain-problem.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { checkBackup, entriesOf, type Origin } from './check-backup.ts'
import type { Counts, Entry } from './entries.ts'
import { addJobs, type CopiedJob, loadRows, openForRows, setSequences } from './load-database.ts'
import { sealedFolder } from './sealed-files.ts'
import { tablesOf } from './tables.ts'

/** Where a backup is restored to: a data folder, and the server at `databaseUrl` where one is given. */
export type RestorePlace = { dataFolder: string; databaseUrl: string | undefined; durable?: boolean }

/**
 * Restores a backup into an empty place. The whole file is opened and counted first: nothing is written for one that is
 * damaged. Gives the open database; its owner closes it. Throws a `PlainProblem` for a place that is not empty.
 */
export async function restoreBackup(
  file: string,
  keyring: Keyring,
  { dataFolder, databaseUrl, durable = true }: RestorePlace,
): Promise<Counts & { origin: Origin; database: Database }> {
  const held = await checkBackup(file, keyring)
  await refuseFiles(dataFolder)
  const database = await openDatabase({ url: databaseUrl, folder: dataFolder, durable })
  try {
    await migrateTo(database, held.origin.migrations)
    const jobs = await load(database, dataFolder, entriesOf(file, keyring))
    await migrate(database)
    await withClient(database, (client) => addJobs(client, jobs))
    return { ...held, database }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Rows in one transaction, files as they come; gives the jobs, which are added once the database has its newest form. */
function load(
  database: Database,
  dataFolder: string,
  entries: AsyncIterable<{ entry: Entry; body: AsyncIterable<Buffer> }>,
): Promise<CopiedJob[]> {
  return withClient(database, async (client) => {
    await client.query('begin')
    await refuseRows(client)
    const { finish } = await openForRows(client)
    let jobs: CopiedJob[] = []
    for await (const { entry, body } of entries) {
      if (entry.kind === 'origin') await setSequences(client, entry.sequences)
      if (entry.kind === 'table') await loadRows(client, entry, body)
      if (entry.kind === 'jobs') jobs = JSON.parse((await bytesOf(body)).toString())
      if (entry.kind === 'file') await writeDurably(placeOf(dataFolder, entry.name), await bytesOf(body))
    }
    await finish()
    await client.query('commit')
    return jobs
  })
}

async function refuseFiles(dataFolder: string): Promise<void> {
  const found = await readdir(sealedFolder(dataFolder)).catch(() => [])
  if (found.length > 0) throw notEmpty(`The folder ${dataFolder} holds files already.`)
}

async function refuseRows(client: pg.Client): Promise<void> {
  for (const { name } of await tablesOf(client)) {
    const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(name)} limit 1`)
    if (rowCount) throw notEmpty('The database holds data already.')
  }
}

function notEmpty(what: string): PlainProblem {
  return new PlainProblem(what, 'Restore into an empty place: another VERBALE_DATA, another database.')
}

function placeOf(dataFolder: string, name: string): string {
  if (!/^[0-9a-f]{64}$/.test(name)) throw new Error('A file of the backup has no proper name')
  return join(sealedFolder(dataFolder), name.slice(0, 2), name)
}

async function bytesOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const blocks: Buffer[] = []
  for await (const block of body) blocks.push(block)
  return Buffer.concat(blocks)
}

async function withClient<T>(database: Database, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(database.connection)
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
