import { sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'

/**
 * Finds messages that nobody would deliver any more: they wait, or are on their way, and no job has them. It happens where jobs were
 * lost, e.g. when a backup without them was restored. Each gets its job again; what was being handed over becomes uncertain there,
 * and waits for a person. A message whose job is there or running is left alone. Gives how many were found.
 */
export async function sweepMessages({ drizzle }: Database): Promise<number> {
  const { rows } = await drizzle.execute<{ id: string }>(sql`
    select graphile_worker.add_job(
        'deliver-message', json_build_object('id', message.id::text),
        job_key => 'deliver-' || message.id, job_key_mode => 'unsafe_dedupe'
      ) is not null, message.id
    from messages message
    where message.status in ('waiting', 'handing-over')
      and not exists (
        select from graphile_worker.jobs job
        where job.key = 'deliver-' || message.id and job.attempts < job.max_attempts
      )`)
  return rows.length
}

/** The same for mailings that were confirmed and are not done: their list is taken up where it was left. */
export async function sweepMailings({ drizzle }: Database): Promise<number> {
  const { rows } = await drizzle.execute<{ id: string }>(sql`
    select graphile_worker.add_job(
        'run-mailing', json_build_object('id', mailing.id::text),
        job_key => 'mailing-' || mailing.id, job_key_mode => 'unsafe_dedupe'
      ) is not null, mailing.id
    from mailings mailing
    where mailing.state in ('confirmed', 'running')
      and not exists (
        select from graphile_worker.jobs job
        where job.key = 'mailing-' || mailing.id and job.attempts < job.max_attempts
      )`)
  return rows.length
}
