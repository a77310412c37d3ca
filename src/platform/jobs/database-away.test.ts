import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { startJobs } from './start-jobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-away-'))
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('A job that ends while the database is away is put back, and done once it has returned', async () => {
  const database = await openDatabase({ folder })
  await migrate(database)
  const done = Promise.withResolvers<void>()
  let times = 0
  const task = async () => {
    times += 1
    if (times > 1) return done.resolve()
    const postmaster = Number(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(postmaster, 'SIGKILL')
    throw new Error('The job failed while the database went')
  }
  const jobs = await startJobs({ database, tasks: { task } })
  await database.pool.query(`select graphile_worker.add_job('task')`)
  await done.promise
  expect(times).toBe(2)
  await jobs.stop()
  await database.close()
}, 120_000)
