import { expect, it } from 'vitest'
import { dayAfter, dayIn, endOfDay, instantOf, startOfDay } from './day-in-zone.ts'

it('ends a day at midnight in its zone, in summer and in winter', () => {
  expect(endOfDay('2023-09-01', 'Europe/Zurich').toISOString()).toBe('2023-09-01T21:59:59.999Z')
  expect(endOfDay('2023-12-01', 'Europe/Zurich').toISOString()).toBe('2023-12-01T22:59:59.999Z')
  expect(endOfDay('2023-09-01', 'Asia/Phnom_Penh').toISOString()).toBe('2023-09-01T16:59:59.999Z')
})

it('knows days of 23 and of 25 hours', () => {
  const hours = (day: string) =>
    (Number(endOfDay(day, 'Europe/Zurich')) + 1 - Number(startOfDay(day, 'Europe/Zurich'))) / 3_600_000
  expect(hours('2023-03-26')).toBe(23)
  expect(hours('2023-10-29')).toBe(25)
})

it('tells the day of an instant by the zone', () => {
  expect(dayIn(new Date('2023-09-01T22:30:00Z'), 'Europe/Zurich')).toBe('2023-09-02')
  expect(dayIn(new Date('2023-09-01T22:30:00Z'), 'America/New_York')).toBe('2023-09-01')
})

it('counts days over the end of a month and a year', () => {
  expect(dayAfter('2023-12-31')).toBe('2024-01-01')
  expect(dayAfter('2024-02-28')).toBe('2024-02-29')
})

it('knows the instant of a time on the clock, on either side of its change', () => {
  expect(instantOf('2023-09-05T09:00', 'Europe/Zurich').toISOString()).toBe('2023-09-05T07:00:00.000Z')
  expect(instantOf('2023-03-26T03:30', 'Europe/Zurich').toISOString()).toBe('2023-03-26T01:30:00.000Z')
  expect(instantOf('2023-10-29T04:00', 'Europe/Zurich').toISOString()).toBe('2023-10-29T03:00:00.000Z')
})
