import { createHash } from 'node:crypto'
import { asc } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { intakeOffice } from '../../../../tests/intake/intake-office.ts'
import type { Office } from '../../../conference/office/office.ts'
import { clockAt } from '../../../platform/clock/clock.ts'
import { correspondence } from '../schema.ts'
import { nextArrival, receiveArrivals } from './arrivals.ts'

let office: Office
beforeAll(async () => {
  office = await intakeOffice()
})

const stored = () =>
  office.database.drizzle.select().from(correspondence).orderBy(asc(correspondence.receivedAt))

it('stores what has arrived by the clock, once, and the rest as the clock moves', async () => {
  const now = office.clock.now()
  const first = await receiveArrivals(office)
  expect(first).toBeGreaterThan(10)
  expect((await stored()).every(({ receivedAt }) => receivedAt <= now)).toBe(true)
  expect(await receiveArrivals(office)).toBe(0)

  const next = nextArrival(now)
  if (!next) throw new Error('Nothing else arrives')
  const later = { ...office, clock: clockAt(next.toISOString()) }
  expect(await receiveArrivals(later)).toBeGreaterThan(0)
  expect((await stored()).at(-1)?.receivedAt).toEqual(next)
})

it('fills the message that is too large for the repository', async () => {
  const large = (await stored()).find(({ size }) => size > 20_000_000)
  expect(large?.size).toBe(21_536_956)
  const bytes = await office.files.get(large?.sha256 ?? '')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(large?.sha256)
})
