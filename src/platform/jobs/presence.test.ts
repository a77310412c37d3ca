import { afterEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { type Jobs, startJobs, type Tasks } from './start-jobs.ts'

const { database } = await freshDatabase()
let running: Jobs[] = []

afterEach(async () => {
  for (const jobs of running) await jobs.stop()
  running = []
})

describe('A job', () => {
  it('of a living process is left alone by another, however long it takes', async () => {
    const runs: string[] = []
    const begun = Promise.withResolvers<void>()
    const letGo = Promise.withResolvers<void>()
    const long = (who: string) => async () => {
      runs.push(who)
      begun.resolve()
      await letGo.promise
    }
    const busy = await started({ long: long('busy') })
    await add('long')
    await begun.promise
    await database.pool.query(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`,
    )
    await started({ long: long('other'), short: async () => {} })
    await add('short')
    await expect.poll(() => open('short')).toEqual([])

    expect(await open('long')).toEqual([{ held: true, attempts: 1 }])
    letGo.resolve()
    await busy.untilIdle()
    expect(runs).toEqual(['busy'])
  })

  it('of a process that is no longer there is taken up again at once', async () => {
    const runs: string[] = []
    await add('left')
    await database.pool.query(`
      update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-of-the-dead', attempts = 1`)
    const heir = await started({ left: async () => void runs.push('heir') })
    await heir.untilIdle()
    expect(runs).toEqual(['heir'])
  })
})

async function started(tasks: Tasks): Promise<Jobs> {
  const jobs = await startJobs({ database, tasks })
  running.push(jobs)
  return jobs
}

async function add(task: string): Promise<void> {
  await database.pool.query(`select graphile_worker.add_job($1, '{}')`, [task])
}

async function open(task: string): Promise<unknown[]> {
  const { rows } = await database.pool.query(
    'select locked_at is not null as held, attempts from graphile_worker.jobs where task_identifier = $1',
    [task],
  )
  return rows
}
