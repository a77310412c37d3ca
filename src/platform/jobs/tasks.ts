/**
 * The jobs there are, each with its payload. Every part adds its own:
 *
 *     declare module '../jobs/tasks.ts' {
 *       interface Payloads { 'deliver-message': { id: string } }
 *     }
 */
// biome-ignore lint/suspicious/noEmptyInterface: others extend it
export interface Payloads {}

/** The name of a task. */
export type TaskName = keyof Payloads & string

/** What does each task. A task that throws is tried again later, with growing pauses, up to its number of attempts. */
export type Tasks = { [Name in TaskName]?: (payload: Payloads[Name], job: RunningJob) => Promise<void> }

/** About the job that runs: `attempt` counts from 1; `isLast` when a failure will not be tried again. */
export type RunningJob = { attempt: number; isLast: boolean; signal: AbortSignal }

/** A task that runs by the machine's clock; `at` is a cron pattern in UTC: '0 3 * * *'. */
export type Appointment = { task: TaskName; at: string }
