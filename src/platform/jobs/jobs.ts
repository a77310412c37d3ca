import { EventEmitter } from 'node:events'
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Database } from '../database/database.ts'
import { bePresent, type Presence, releaseJobsOfTheDead } from './presence.ts'
import type { Appointment, Tasks } from './tasks.ts'

/** Running jobs. Stop them before the database is closed. */
export type Jobs = {
  /** Takes no new job, lets those that run come to their end, and gives back what it held. */
  stop: () => Promise<void>
  /** Comes back when no job waits that could run now; those put off until later do not count. */
  waitUntilIdle: () => Promise<void>
}

/** What runs: tasks by name, appointments by the machine's clock, how many jobs at a time (4), who hears of failures. */
export type JobSettings = {
  database: Database
  tasks: Tasks
  timetable?: Appointment[]
  atATime?: number
  log?: (problem: string) => void
}

const millisecondsBetweenRounds = 5000

/** Starts the jobs of this process. Several processes on one database share the work; each job is done by one. */
export async function startJobs(settings: JobSettings): Promise<Jobs> {
  const { database, tasks, timetable = [], atATime = 4, log = () => {} } = settings
  const events: WorkerEvents = new EventEmitter()
  events.setMaxListeners(0)
  let presence: Promise<Presence> | undefined

  await releaseJobsOfTheDead(database)
  const runner = await run({
    pgPool: database.pool,
    taskList: taskList(tasks),
    parsedCronItems: parseCronItems(timetable.map(({ task, at }) => ({ task, match: at }))),
    concurrency: atATime,
    pollInterval: 1000,
    noHandleSignals: true,
    events,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log(message)
    }),
    preset: {
      plugins: [
        {
          name: 'presence',
          version: '1',
          worker: {
            hooks: {
              /** Present before the first job is taken. */
              async startWorker(_, { worker }) {
                presence ??= bePresent(database, worker.workerPool.id)
                await presence
              },
            },
          },
        },
      ],
    },
  })

  const rounds = setInterval(() => {
    releaseJobsOfTheDead(database).catch((error: Error) => log(error.message))
  }, millisecondsBetweenRounds).unref()

  return {
    async stop() {
      clearInterval(rounds)
      await runner.stop()
      await (await presence)?.leave()
    },
    waitUntilIdle: () => untilIdle(database, events),
  }
}

function taskList(tasks: Tasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload, { job, abortSignal }) => {
        const { attempts, max_attempts } = job
        const running = { attempt: attempts, isLast: attempts >= max_attempts, signal: abortSignal }
        await (task as (payload: unknown, job: typeof running) => Promise<void>)(payload, running)
      },
    ]),
  )
}

/** Asks again after each job that ends, and every now and then for what other processes do. */
async function untilIdle(database: Database, events: WorkerEvents): Promise<void> {
  while (await hasJobs(database)) {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        events.off('job:complete', done)
        resolve()
      }
      const timer = setTimeout(done, 100)
      events.on('job:complete', done)
    })
  }
}

async function hasJobs(database: Database): Promise<boolean> {
  const { rows } = await database.pool.query(`
    select exists (
      select from graphile_worker._private_jobs
      where locked_at is not null or (attempts < max_attempts and run_at <= now())
    ) as "hasJobs"`)
  return rows[0].hasJobs
}
