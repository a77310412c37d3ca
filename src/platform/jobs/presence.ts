import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from '../database/database.ts'

/** A sign of life: as long as it is held, jobs taken under its name are not given to others. */
export type Presence = { leave: () => Promise<void> }

/**
 * Holds an advisory lock under `name` on a connection of its own. It goes with the process, however that ends: what
 * a killed process was doing is seen at once. Comes back by itself after the database was away.
 */
export async function bePresent(database: Database, name: string): Promise<Presence> {
  let isLeaving = false
  let client = await enter()

  async function enter(): Promise<pg.Client> {
    const entering = new pg.Client({ ...database.connection, application_name: 'verbale jobs' })
    entering.on('error', () => {})
    await entering.connect()
    await entering.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    entering.on('end', () => {
      if (!isLeaving) void comeBack()
    })
    return entering
  }

  async function comeBack(): Promise<void> {
    while (!isLeaving) {
      try {
        client = await enter()
        if (isLeaving) await client.end()
        return
      } catch {
        await pause(500)
      }
    }
  }

  return {
    async leave() {
      isLeaving = true
      await client.end().catch(() => {})
    },
  }
}

/** Gives back the jobs that were taken by processes which are no longer there. */
export async function releaseJobsOfTheDead(database: Database): Promise<void> {
  await database.pool.query(`
    with holders as materialized (
      select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
    ), dead as materialized (
      select locked_by from holders where pg_try_advisory_xact_lock_shared(hashtextextended(locked_by, 0))
    )
    select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0`)
}
