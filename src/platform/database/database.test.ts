import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { migrate } from './migrate.ts'

const { database } = await freshDatabase()

describe('A database', () => {
  it('is migrated once by twelve who start at the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, () => migrate(database)))

    const { rows } = await database.drizzle.execute(
      sql`select count(*)::int as times, count(distinct hash)::int as migrations from drizzle.__drizzle_migrations`,
    )
    expect(rows[0]?.times).toBe(rows[0]?.migrations)
  })

  it('keeps the time in UTC and text in every script', async () => {
    const { rows } = await database.drizzle.execute(sql`
      select current_setting('timezone') as zone, current_setting('server_encoding') as encoding`)
    expect(rows).toEqual([{ zone: 'UTC', encoding: 'UTF8' }])
  })

  it('finds names whose accents or spelling differ, in Latin and in Arabic', async () => {
    const { rows } = await database.drizzle.execute(sql`
      select unaccent('Amélie Brandão') as plain,
        similarity(lower('BRANDÃO'), lower('brandão')) as latin,
        similarity('محمد الأمين', 'محمد الامين') > 0.4 as arabic`)
    expect(rows).toEqual([{ plain: 'Amelie Brandao', latin: 1, arabic: true }])
  })

  it('has the queue of jobs, so that a job can be added inside a transaction', async () => {
    await database.drizzle.transaction(async (tx) => {
      await tx.execute(sql`select graphile_worker.add_job('greet', '{}'::json)`)
    })
    const { rows } = await database.pool.query('select task_identifier from graphile_worker.jobs')
    expect(rows).toEqual([{ task_identifier: 'greet' }])
  })
})
