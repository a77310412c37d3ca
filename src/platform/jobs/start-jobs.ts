import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, type Runner, run } from 'graphile-worker'
import type { Database } from '../database/database.ts'
import { withoutValues } from '../database/without-values.ts'
import { patientPool } from './patient-pool.ts'
import { bePresent, type Presence, releaseJobsOfTheDead } from './presence.ts'

/** What a job is told about itself. `isLast`: no further attempt follows a failure. */
export type Attempt = { number: number; isLast: boolean }

/** The tasks of an office by name; each gets its job's payload. Throwing means: again later, with growing pauses. */
export type Tasks = Record<string, (payload: unknown, attempt: Attempt) => Promise<void>>

/** Jobs that run. Stop them before the database closes. */
export type Jobs = {
  /** Resolves once no job is due or running. */
  untilIdle: () => Promise<void>
  stop: () => Promise<void>
}

/** Where jobs run, what they are, and at which times some are added by themselves (crontab lines, the machine's clock, UTC). */
export type JobSettings = {
  database: Database
  tasks: Tasks
  timetable?: string
  log?: (line: Record<string, unknown>) => void
}

const everyFewSeconds = 5_000

/** Runs the jobs that acts have added in their transactions. */
export async function startJobs({ database, tasks, timetable, log = () => {} }: JobSettings): Promise<Jobs> {
  const events = new EventEmitter()
  let presence: Promise<Presence> | undefined
  const beforeTheFirstJob = (pool: string) => (presence ??= bePresent(database, pool))
  await releaseJobsOfTheDead(database)
  const runner = await run({
    pgPool: patientPool(database.pool),
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2000,
    events: events as never,
    logger: quiet(log),
    preset: { plugins: [presencePlugin(beforeTheFirstJob)] },
    parsedCronItems: [],
    ...(timetable ? { crontab: timetable, parsedCronItems: undefined } : {}),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload, { job }) =>
          task(payload, { number: job.attempts, isLast: job.attempts >= job.max_attempts }).catch((error) => {
            // It is written into the queue and into the log.
            throw withoutValues(error)
          }),
      ]),
    ),
  } as Parameters<typeof run>[0])

  const rounds = setInterval(() => {
    releaseJobsOfTheDead(database).catch((error: Error) => log({ jobs: error.message }))
  }, everyFewSeconds)
  return {
    untilIdle: () => untilIdle(database, events),
    async stop() {
      clearInterval(rounds)
      await stop(runner, presence)
    },
  }
}

async function stop(runner: Runner, presence: Promise<Presence> | undefined): Promise<void> {
  await runner.stop()
  await (await presence)?.leave()
}

/** Jobs are taken in the name of the pool: its sign of life is there before the first is. */
function presencePlugin(beforeTheFirstJob: (pool: string) => Promise<unknown>): GraphileConfig.Plugin {
  return {
    name: 'presence',
    version: '1',
    worker: {
      hooks: {
        async startWorker(_, { worker }) {
          await beforeTheFirstJob(worker.workerPool.id)
        },
      },
    },
  }
}

/** Looks again after each job that ends, and ten times a second: a job's row goes a moment after its event. */
async function untilIdle(database: Database, events: EventEmitter): Promise<void> {
  for (;;) {
    const { rows } = await database.pool.query<{ open: number }>(
      `select count(*)::int as open from graphile_worker.jobs
        where locked_at is not null or (run_at <= now() and attempts < max_attempts)`,
    )
    if (rows[0]?.open === 0) return
    const ended = new AbortController()
    const next = once(events, 'job:complete', { signal: ended.signal })
    await Promise.race([next, pause(100)])
    next.catch(() => {})
    ended.abort()
  }
}

function quiet(log: (line: Record<string, unknown>) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log({ jobs: message })
  })
}
