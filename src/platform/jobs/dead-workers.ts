import type { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Database } from '../database/database.ts'

const everyFewSeconds = 5_000

/**
 * Frees the jobs of workers whose process is gone. Each worker holds an advisory lock for as long as its process is
 * connected; a job locked by a worker whose lock is free belongs to nobody. Looked at when starting, then every few seconds.
 */
export async function watchOverWorkers(
  database: Database,
  events: EventEmitter,
  log: (line: Record<string, unknown>) => void,
): Promise<{ stop: () => Promise<void> }> {
  const client = new pg.Client(database.connection)
  client.on('error', (error) => log({ jobs: `The workers' connection was lost: ${error.message}` }))
  await client.connect()
  let turn = Promise.resolve<unknown>(undefined)
  const inTurn = (work: () => Promise<unknown>) => {
    turn = turn.then(work).catch((error: Error) => log({ jobs: error.message }))
    return turn
  }

  events.on('worker:create', ({ worker }: { worker: { workerId: string } }) =>
    inTurn(() => client.query('select pg_advisory_lock(hashtext($1))', [worker.workerId])),
  )
  await inTurn(() => freeTheDead(client))
  const timer = setInterval(() => inTurn(() => freeTheDead(client)), everyFewSeconds)
  return {
    async stop() {
      clearInterval(timer)
      await turn
      await client.end()
    },
  }
}

async function freeTheDead(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ worker: string }>(
    `select distinct locked_by as worker from graphile_worker.jobs
      where locked_by is not null and locked_at < now() - interval '2 seconds'`,
  )
  for (const { worker } of rows) {
    const tried = await client.query<{ free: boolean }>('select pg_try_advisory_lock(hashtext($1)) as free', [
      worker,
    ])
    if (!tried.rows[0]?.free) continue
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [worker])
    await client.query('select pg_advisory_unlock(hashtext($1))', [worker])
  }
}
