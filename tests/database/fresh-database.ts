import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connectDatabase, type Database } from '../../src/platform/database/database.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { openTestServer, type TestServer, withClient } from './test-server.ts'

const templateLock = 8_372_255
let count = 0

/**
 * A migrated, empty database for this test file, removed after it:
 * `const { database } = await freshDatabase()`, at the top of the file or in `beforeAll`.
 */
export async function freshDatabase(): Promise<{ database: Database }> {
  const run = inject('databaseRun')
  const server = await openTestServer(run)
  const template = `${run}_template`
  const name = `${run}_${process.pid}_${++count}`
  await withClient(server.connection, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock])
    if (!(await exists(client, template))) await createTemplate(client, server, template)
    await client.query(
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`,
    )
  })
  const database = await connectDatabase({ ...server.connection, database: name })

  afterAll(async () => {
    await database.close()
    await withClient(server.connection, (client) =>
      client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`),
    )
    await server.close()
  })
  return { database }
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  return Boolean((await client.query('select from pg_database where datname = $1', [name])).rowCount)
}

async function createTemplate(client: pg.Client, server: TestServer, name: string): Promise<void> {
  const unfinished = `${name}_unfinished`
  await client.query(`drop database if exists ${pg.escapeIdentifier(unfinished)} with (force)`)
  await client.query(`create database ${pg.escapeIdentifier(unfinished)}`)
  const database = await connectDatabase({ ...server.connection, database: unfinished })
  await migrate(database).finally(() => database.close())
  await client.query(
    `alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(name)}`,
  )
}
