import { afterEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { addJob } from './add-job.ts'
import { type JobSettings, type Jobs, startJobs } from './jobs.ts'

declare module './tasks.ts' {
  interface Payloads {
    greet: { name: string }
  }
}

const { database } = await freshDatabase()
let running: Jobs[] = []
const greeted: string[] = []
const greet = async ({ name }: { name: string }) => void greeted.push(name)

afterEach(async () => {
  for (const jobs of running) await jobs.stop()
  running = []
  greeted.length = 0
  await database.pool.query('truncate graphile_worker._private_jobs cascade')
})

describe('A job', () => {
  it('runs when its transaction is committed, and never when it is rolled back', async () => {
    const jobs = await started({ tasks: { greet } })
    await database.drizzle.transaction((tx) => addJob(tx, 'greet', { name: 'Okello' }))
    await database.drizzle
      .transaction(async (tx) => {
        await addJob(tx, 'greet', { name: 'Nobody' })
        throw new Error('rolled back')
      })
      .catch(() => {})

    await jobs.waitUntilIdle()
    expect(greeted).toEqual(['Okello'])
  })

  it('that fails waits for its next attempt, and is told when an attempt is its last', async () => {
    const seen: unknown[] = []
    const problems: string[] = []
    const jobs = await started({
      log: (problem) => problems.push(problem),
      tasks: {
        async greet(_, { attempt, isLast }) {
          seen.push({ attempt, isLast })
          throw new Error('No answer')
        },
      },
    })
    await addJob(database.drizzle, 'greet', { name: 'Okello' }, { attempts: 2 })
    await jobs.waitUntilIdle()
    await database.pool.query('update graphile_worker._private_jobs set run_at = now()')
    await jobs.waitUntilIdle()

    expect(seen).toEqual([
      { attempt: 1, isLast: false },
      { attempt: 2, isLast: true },
    ])
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('No answer')
  })

  it('with the key of one that waits takes its place', async () => {
    await addJob(database.drizzle, 'greet', { name: 'first' }, { key: 'one' })
    await addJob(database.drizzle, 'greet', { name: 'second' }, { key: 'one' })
    const jobs = await started({ tasks: { greet } })
    await jobs.waitUntilIdle()
    expect(greeted).toEqual(['second'])
  })

  it('is done once when several processes share the work', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `person ${index}`)
    const both = [await started({ tasks: { greet } }), await started({ tasks: { greet } })]
    await Promise.all(names.map((name) => addJob(database.drizzle, 'greet', { name })))
    await Promise.all(both.map((jobs) => jobs.waitUntilIdle()))
    expect(greeted.toSorted()).toEqual(names.toSorted())
  })

  it('of a process that is no longer there is taken up again; one of a living process is left alone', async () => {
    const letGo = Promise.withResolvers<void>()
    const taken = Promise.withResolvers<void>()
    const busy = await started({
      atATime: 1,
      tasks: {
        async greet({ name }) {
          taken.resolve()
          await letGo.promise
          greeted.push(name)
        },
      },
    })
    await addJob(database.drizzle, 'greet', { name: 'in hand' })
    await taken.promise
    await addJob(database.drizzle, 'greet', { name: 'left behind' })
    await database.pool.query(`
      update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-of-the-dead', attempts = 1
      where payload->>'name' = 'left behind'`)

    const heir = await started({ tasks: { greet } })
    await expect.poll(() => greeted).toEqual(['left behind'])
    letGo.resolve()
    await Promise.all([busy.waitUntilIdle(), heir.waitUntilIdle()])
    expect(greeted).toEqual(['left behind', 'in hand'])
  })
})

async function started(settings: Omit<JobSettings, 'database'>): Promise<Jobs> {
  const jobs = await startJobs({ database, ...settings })
  running.push(jobs)
  return jobs
}
