import { expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { testRows } from '../../../../tests/desk/test-rows.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { journalRoutes } from './routes.tsx'

const { database } = await freshDatabase()
const desk = await testDesk(database, [journalRoutes], '2023-09-05T07:00:00Z')
const rows = testRows(database, desk.office.conference.id)
const note = await rows.note({ reference: 'UGA/08' })

const questioned = async (act: Act) =>
  record(act, 'note.questioned', { about: [`note:${note.id}`], subject: note })
const corrected = async (act: Act) =>
  record(act, 'note.corrected', { about: [`note:${note.id}`], facts: { fields: ['kind'] }, subject: note })
await desk.act(questioned, '2023-09-03T10:00:00Z')
await desk.act(corrected, '2023-09-04T10:00:00Z')

it('tells the journal in words, the newest line first', async () => {
  const { text } = await desk.look('/desk/journal')
  expect(text).toContain('2 lines')
  expect(text.indexOf('UGA/08: corrected the kind')).toBeGreaterThan(0)
  expect(text.indexOf('UGA/08: corrected the kind')).toBeLessThan(
    text.indexOf('Asked the sender about UGA/08'),
  )
  expect(text).toContain('Ana Ferreira')
})

it('narrows it by event, person and day', async () => {
  const seen = async (query: string) => {
    const { text } = await desk.look(`/desk/journal?${query}`)
    const told = text.slice(text.indexOf('class="timeline"'))
    return [told.includes('Asked the sender about UGA/08'), told.includes('corrected the kind')]
  }
  expect(await seen('event=note.questioned')).toEqual([true, false])
  expect(await seen('day=2023-09-04')).toEqual([false, true])
  expect(await seen(`who=staff:${desk.account.id}`)).toEqual([true, true])
  expect(await seen('who=system')).toEqual([false, false])
  expect(await seen('day=yesterday&page=-3')).toEqual([true, true])
})

it('tells those who may not see files what happened, and not to whom', async () => {
  const { text } = await desk.look('/desk/journal', { role: 'auditor' })
  expect(text).toContain('Asked the sender about a message')
  expect(text).toContain('Ana Ferreira')
  expect(text).not.toMatch(/UGA\/08|\/desk\/notes/)
})

it('goes through a long journal page by page', async () => {
  await desk.act(async (act) => {
    for (let line = 0; line < 120; line++) await questioned(act)
  })
  const { text } = await desk.look('/desk/journal?page=3&event=note.questioned')
  expect(text.match(/class="timeline-event"/g)).toHaveLength(21)
  expect(text).toContain('event=note.questioned&amp;page=2')
})

it('says whether it is whole, and from which line it is not', async () => {
  const check = () => desk.look('/desk/journal/verification', { post: {} })
  expect((await check()).text).toContain('The journal is whole')
  await database.pool.query('alter table journal_lines disable trigger all')
  await database.pool.query(
    "update journal_lines set actor = 'system' where conference_id = $1 and seq = 2",
    [desk.office.conference.id],
  )
  const { text } = await check()
  expect(text).toContain('The journal is not whole')
  expect(text).toContain('From line 2 on it cannot be trusted: a line was altered.')
})
