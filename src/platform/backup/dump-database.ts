import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Database } from '../database/database.ts'
import { type Counts, writeEntry } from './entries.ts'
import { migrationsOf, type Table, tablesOf } from './tables.ts'

/** What jobs are copied as: what is needed to add them again. */
const jobsThatWait = `
  select identifier, payload, queue_name, run_at, max_attempts, key, priority
    from graphile_worker._private_jobs as jobs
    join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
    left join graphile_worker._private_job_queues as queues on queues.id = jobs.job_queue_id
   order by jobs.id`

/**
 * The entries of a database: every table and every job as they stood at one moment, while others go on writing. Counts what
 * it copies.
 */
export async function* dumpDatabase(
  database: Database,
  isDemonstration: boolean,
  counts: Counts,
): AsyncGenerator<Uint8Array> {
  const client = new pg.Client(database.connection)
  await client.connect()
  try {
    await client.query("set timezone to 'UTC'")
    await client.query('begin isolation level repeatable read read only')
    const tables = await tablesOf(client)
    yield* writeEntry({
      kind: 'origin',
      migrations: await migrationsOf(client),
      isDemonstration,
      sequences: await sequencesOf(client),
    })
    for (const table of tables) {
      yield* writeEntry({ kind: 'table', ...table }, rowsOf(client, table, counts))
      counts.tables += 1
    }
    const { rows: jobs } = await client.query(jobsThatWait)
    counts.jobs = jobs.length
    yield* writeEntry({ kind: 'jobs' }, [Buffer.from(JSON.stringify(jobs))])
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function* rowsOf(client: pg.Client, { name, columns }: Table, counts: Counts) {
  const list = columns.map(pg.escapeIdentifier).join(', ')
  const copy = client.query(copyTo(`copy ${pg.escapeIdentifier(name)} (${list}) to stdout`))
  const packed = copy.pipe(createGzip({ level: 1 }))
  copy.on('error', (error) => packed.destroy(error))
  yield* packed as AsyncIterable<Buffer>
  counts.rows += copy.rowCount
}

async function sequencesOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select sequencename as name, last_value::text as value from pg_sequences
      where schemaname = 'public' and last_value is not null`,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}
