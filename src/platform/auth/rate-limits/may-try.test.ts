import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { forgetTries, mayTry } from './may-try.ts'
import { rateLimits } from './schema.ts'

const { database } = await freshDatabase()
const limit = { times: 5, minutes: 15 }

describe('A limit', () => {
  it('lets so many through of any number at once, in all processes together', async () => {
    const tries = await Promise.all(
      Array.from({ length: 40 }, () => mayTry(database, 'links:192.0.2.7', limit)),
    )
    expect(tries.filter(Boolean)).toHaveLength(5)
    expect(await mayTry(database, 'links:192.0.2.8', limit)).toBe(true)
  })

  it('begins again when its time is over, or what was tried was done', async () => {
    await database.drizzle.update(rateLimits).set({ since: sql`now() - interval '16 minutes'` })
    expect(await mayTry(database, 'links:192.0.2.7', limit)).toBe(true)

    for (let tries = 0; tries < 6; tries++) await mayTry(database, 'code', limit)
    expect(await mayTry(database, 'code', limit)).toBe(false)
    await forgetTries(database, 'code')
    expect(await mayTry(database, 'code', limit)).toBe(true)
  })

  it('keeps no address, and nothing for longer than a day', async () => {
    await database.drizzle.update(rateLimits).set({ since: sql`now() - interval '25 hours'` })
    await mayTry(database, 'links:192.0.2.9', limit)
    const kept = await database.drizzle.select().from(rateLimits)
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('192.0.2')
  })
})
