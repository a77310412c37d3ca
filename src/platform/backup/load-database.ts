import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Table, tablesOf } from './tables.ts'

/** A job as it was copied. */
export type CopiedJob = {
  identifier: string
  payload: unknown
  queue_name: string | null
  run_at: string
  max_attempts: number
  key: string | null
  priority: number
}

/**
 * Prepares an empty database for rows in any order: foreign keys are taken off and triggers stand aside, in the client's
 * open transaction. `finish` puts both back; the database checks every key then.
 */
export async function openForRows(client: pg.Client): Promise<{ finish: () => Promise<void> }> {
  const names = (await tablesOf(client)).map(({ name }) => pg.escapeIdentifier(name))
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  return {
    async finish() {
      for (const { table, name, definition } of keys)
        await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
      for (const name of names) await client.query(`alter table ${name} enable trigger user`)
    },
  }
}

/** Copies a table's rows into the database. */
export async function loadRows(
  client: pg.Client,
  { name, columns }: Table,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  const list = columns.map(pg.escapeIdentifier).join(', ')
  const copy = client.query(copyFrom(`copy ${pg.escapeIdentifier(name)} (${list}) from stdin`))
  await pipeline(body, createGunzip(), copy)
}

/** Sets the sequences to where they stood. */
export async function setSequences(client: pg.Client, sequences: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(sequences))
    await client.query('select setval($1::regclass, $2::bigint)', [pg.escapeIdentifier(name), value])
}

/** Adds the jobs again that waited. */
export async function addJobs(client: pg.ClientBase, jobs: readonly CopiedJob[]): Promise<void> {
  for (const { identifier, payload, queue_name, run_at, max_attempts, key, priority } of jobs)
    await client.query('select graphile_worker.add_job($1, $2::json, $3, $4, $5, $6, $7)', [
      identifier,
      JSON.stringify(payload),
      queue_name,
      run_at,
      max_attempts,
      key,
      priority,
    ])
}
