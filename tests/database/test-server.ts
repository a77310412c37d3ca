import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEngine } from '../../src/platform/database/embedded.ts'

/**
 * The one PostgreSQL server of a test run: that of `DATABASE_URL` where it is set, else an embedded engine in a
 * temporary folder, started by the first test file that asks. Everything on it is named after the run.
 */
export type TestServer = {
  /** Options for a client, with a database from which others can be made. */
  connection: pg.ClientConfig
  close(): Promise<void>
}

/** Opens the server of the run called `run`; test files of one run share it. */
export async function openTestServer(run: string): Promise<TestServer> {
  const url = process.env.DATABASE_URL
  if (url) return { connection: connectionOf(url), close: async () => {} }
  const folder = engineFolder(run)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
  const { connection, close } = await openEngine({ folder, durable: false })
  return { connection: { ...connection, database: 'postgres' }, close }
}

/** Removes what the run has left: its databases on a server of others, or the whole engine. */
export async function removeTestServer(run: string): Promise<void> {
  if (!process.env.DATABASE_URL) return rmSync(engineFolder(run), { recursive: true, force: true })
  await withClient(connectionOf(process.env.DATABASE_URL), async (client) => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
      `${run}_`,
    ])
    for (const { datname } of rows)
      await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`)
  })
}

/** Whether an embedded engine was started in this run. */
export function engineWasStarted(run: string): boolean {
  return !process.env.DATABASE_URL && existsSync(engineFolder(run))
}

/** Runs some statements on a connection of their own. */
export async function withClient<T>(
  options: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(options)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function engineFolder(run: string): string {
  return join(tmpdir(), run)
}

function connectionOf(url: string): pg.ClientConfig {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  const given = Object.entries({ host, port, user, password, database, ssl })
  return Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined))
}
