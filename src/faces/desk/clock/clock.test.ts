import { expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { clockRoutes } from './routes.tsx'

const { database } = await freshDatabase()
const arrival = new Date('2023-09-05T12:30:00Z')
const moves: string[] = []

const routes = clockRoutes({
  async moveClock(office, to) {
    moves.push(to.toISOString())
    Object.assign(office, { clock: { now: () => to } })
    return { arrived: 3 }
  },
  nextArrival: async (office) => (office.clock.now() < arrival ? arrival : undefined),
})

const openDesk = async (now = '2023-09-05T07:00:00Z') => {
  moves.length = 0
  return testDesk(database, [routes], now)
}

it('says what there is to move to', async () => {
  const desk = await openDesk()
  const { text } = await desk.look('/demonstration/clock')
  expect(text).toContain('It is Tuesday, 5 September 2023 at 09:00 in Geneva')
  expect(text).toContain('Tuesday, 5 September 2023 at 14:30')
  expect(text).toContain(
    'Notes verbales that do not ask for sponsorship are to be sent, 15 Sept 2023, 23:59 (Geneva)',
  )
})

it.each([
  [{ to: 'next-arrival' }, '2023-09-05T12:30:00.000Z'],
  [{ to: 'next-deadline' }, '2023-09-15T22:00:00.000Z'],
  [{ to: 'next-day' }, '2023-09-06T07:00:00.000Z'],
  [{ to: 'date', date: '2023-09-20T08:15' }, '2023-09-20T06:15:00.000Z'],
] as [Record<string, string>, string][])('moves by %j', async (post, to) => {
  const desk = await openDesk()
  expect((await desk.look('/demonstration/clock', { post })).status).toBe(303)
  expect(moves).toEqual([to])
})

it('says what the move caused', async () => {
  const desk = await openDesk()
  const { location } = await desk.look('/demonstration/clock', { post: { to: 'next-deadline' } })
  const { text } = await desk.look(location ?? '')
  expect(text).toContain('3 messages arrived')
  expect(text).toContain('Passed: Notes verbales that do not ask for sponsorship are to be sent')
  expect(text).toContain('All messages of the demonstration have arrived.')
})

it.each([
  ['2023-09-05T08:59', 'Enter a time after the one at which the clock stands'],
  ['2031-01-01T00:00', 'Enter a time within a year after the conference'],
  ['tomorrow', 'Enter a date and a time'],
])('does not move to %s, keeps what was typed, and says why', async (date, sentence) => {
  const desk = await openDesk()
  const { status, text } = await desk.look('/demonstration/clock', { post: { to: 'date', date } })
  expect(status).toBe(422)
  expect(text).toContain(sentence)
  expect(text).toContain(`value="${date}"`)
  expect(moves).toEqual([])
})

it('goes from winter to summer by the same hour', async () => {
  const desk = await openDesk('2023-10-28T07:00:00Z')
  await desk.look('/demonstration/clock', { post: { to: 'next-day' } })
  expect(moves).toEqual(['2023-10-29T08:00:00.000Z'])
})

it('is not there in a real office', async () => {
  const desk = await openDesk()
  desk.office.settings.demonstration = false
  expect((await desk.look('/demonstration/clock')).status).toBe(404)
  expect((await desk.look('/demonstration/clock', { post: { to: 'next-day' } })).status).toBe(404)
  expect(moves).toEqual([])
})
