import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { openTestServer, withClient } from './test-server.ts'

let count = 0

/** The address of an empty, unmigrated database for this test file, removed after it. */
export async function emptyDatabase(): Promise<string> {
  const run = inject('databaseRun')
  const { connection, close } = await openTestServer(run)
  const name = `${run}_${process.pid}_empty_${++count}`
  await withClient(connection, (client) => client.query(`create database ${pg.escapeIdentifier(name)}`))
  afterAll(async () => {
    await withClient(connection, (client) =>
      client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
    )
    await close()
  })
  const { user = '', password, host = '', port = 5432 } = connection
  const who = [user, typeof password === 'string' ? password : ''].map(encodeURIComponent).join(':')
  return `postgres://${who}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
}
