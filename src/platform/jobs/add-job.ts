import { sql } from 'drizzle-orm'
import type { Transaction } from '../database/database.ts'
import type { Payloads, TaskName } from './tasks.ts'

/**
 * When and how a job runs: not before `runAt`; jobs of one `queue` one after the other; a job with the `key` of one
 * that waits takes its place; at most `attempts` times (25: some four days).
 */
export type JobOptions = { key?: string; runAt?: Date; queue?: string; attempts?: number }

/** Adds a job in the transaction: rolled back, it never was; committed, it runs. */
export async function addJob<Name extends TaskName>(
  tx: Pick<Transaction, 'execute'>,
  task: Name,
  payload: Payloads[Name],
  options: JobOptions = {},
): Promise<void> {
  const { key = null, runAt = null, queue = null, attempts = null } = options
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json, queue_name => ${queue}::text,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz, max_attempts => ${attempts}::int,
      job_key => ${key}::text)`)
}
