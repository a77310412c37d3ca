import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { PlainProblem } from '../plain-problem.ts'
import { openEngine } from './embedded.ts'

/** An open database: the pool, Drizzle upon it, and how to connect once more. */
export type Database = {
  pool: pg.Pool
  drizzle: NodePgDatabase
  /** Options for a `pg.Client` or `pg.Pool` of one's own. */
  connection: pg.ClientConfig
  /** Closes the pool, then takes leave of the embedded engine. Stop workers first. */
  close(): Promise<void>
}

/** A transaction of Drizzle's: inside one, use it and nothing else. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/**
 * Which database: the server at `url` where one is given, else the embedded engine in `folder`.
 * `connections` is the size of the pool (10); `durable: false` is for tests only; `log` hears of lost connections.
 */
export type DatabaseSettings = {
  url?: string | undefined
  folder: string
  connections?: number
  durable?: boolean
  log?: (error: Error) => void
}

/** Opens the database, unmigrated. Throws a `PlainProblem` when the server cannot be reached or is too old. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.url) return connectDatabase({ connectionString: settings.url }, settings)

  const engine = await openEngine(settings)
  try {
    await createDatabase(engine.connection)
    return await connectDatabase({ ...engine.connection, database: 'verbale' }, settings, engine.close)
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Connects to a database that is there; `release` runs after the pool has closed. */
export async function connectDatabase(
  connection: pg.ClientConfig,
  { connections = 10, log = () => {} }: Pick<DatabaseSettings, 'connections' | 'log'> = {},
  release: () => Promise<void> = async () => {},
): Promise<Database> {
  const pool = new pg.Pool({
    application_name: 'verbale',
    ...connection,
    max: connections,
    onConnect: (client) => client.query("set timezone to 'UTC'"),
  })
  pool.on('error', log)
  pool.on('connect', (client) => client.on('error', log))
  let closing: Promise<void> | undefined
  const close = () => (closing ??= pool.end().then(release))
  try {
    await checkVersion(pool)
  } catch (error) {
    await close()
    throw error
  }
  return { pool, drizzle: drizzle(pool, { casing: 'snake_case' }), connection, close }
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    .catch((cause: Error) => {
      throw new PlainProblem(
        `The PostgreSQL server does not answer: ${cause.message || (cause as NodeJS.ErrnoException).code}.`,
        'Check the address, user and password in DATABASE_URL; without it, the embedded PostgreSQL is used.',
        cause,
      )
    })
  if (rows[0] && rows[0].number < 150_000) {
    throw new PlainProblem(
      `The PostgreSQL server is version ${rows[0].version}; Verbale needs 15 or newer.`,
      'Set DATABASE_URL to a newer server, or leave it out to use the embedded PostgreSQL.',
    )
  }
}

async function createDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'verbale'`)
    if (!rowCount) await client.query('create database verbale').catch(unlessItExists)
  } finally {
    await client.end()
  }
}

/** Two processes may create it at once; the slower one finds it there. */
function unlessItExists(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}
