import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { clockAt } from '../clock/clock.ts'
import { perform, theSystem } from '../journal/act.ts'
import { composeMail } from './mail-layout.tsx'
import { confirmMailing } from './mailing/decide-mailing.ts'
import { prepareMailing } from './mailing/prepare-mailing.ts'
import { post } from './post.ts'
import { messages } from './schema.ts'
import { sweepMailings, sweepMessages } from './sweep-messages.ts'

const { database } = await freshDatabase()
const conferenceId = crypto.randomUUID()
const stage = { database, clock: clockAt('2023-09-05T07:00:00Z'), conferenceId, reactions: [] }
const act = <T,>(change: Parameters<typeof perform<T>>[2]) => perform(stage, theSystem, change)

it('A message whose job was lost gets it again; one that has its job is left alone', async () => {
  const lost = await posted('lost@state.example')
  const halfway = await posted('halfway@state.example')
  const gone = await posted('gone@state.example')
  await database.drizzle.update(messages).set({ status: 'handing-over' }).where(eq(messages.id, halfway))
  await database.drizzle.update(messages).set({ status: 'sent' }).where(eq(messages.id, gone))
  await database.pool.query('delete from graphile_worker._private_jobs')
  const kept = await posted('kept@state.example')
  await database.pool.query('update graphile_worker._private_jobs set attempts = 3')

  expect(await sweepMessages(database)).toBe(2)
  expect(await jobs('deliver-message')).toEqual(
    [
      { id: halfway, attempts: 0 },
      { id: kept, attempts: 3 },
      { id: lost, attempts: 0 },
    ].sort((a, b) => a.id.localeCompare(b.id)),
  )
  expect(await sweepMessages(database)).toBe(0)
})

it('A mailing that was confirmed and lost its job is taken up again', async () => {
  const recipients = [{ subject: 'channel:1', address: 'a@b.example', name: null, language: 'en' as const }]
  const { id } = await act((one) => prepareMailing(one, { kind: 'test', title: 'x', recipients }))
  await act((one) => confirmMailing(one, id, 1))
  expect(await sweepMailings(database)).toBe(0)
  await database.pool.query('delete from graphile_worker._private_jobs')
  expect(await sweepMailings(database)).toBe(1)
  expect(await jobs('run-mailing')).toEqual([{ id, attempts: 0 }])
})

async function posted(address: string): Promise<string> {
  const mail = composeMail({
    kind: 'test',
    language: 'en',
    subject: 'x',
    body: <p>x</p>,
    conferenceName: 'x',
  })
  return act((one) => post(one, mail, { to: { address, name: null }, language: 'en', about: [] }))
}

async function jobs(task: string) {
  const { rows } = await database.pool.query(
    `select job.payload ->> 'id' as id, job.attempts from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id
      where task.identifier = $1 order by job.payload ->> 'id'`,
    [task],
  )
  return rows
}
