import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { clockAt } from '../clock/clock.ts'
import '../auth/events.ts'
import { perform, record, type Stage, theSystem } from './act.ts'
import { canonical, digestOf } from './chain.ts'
import { verifyJournal } from './verify-journal.ts'

const { database } = await freshDatabase()
const { pool } = database

describe('The journal', () => {
  it('is whole while lines are written by many at once, without a gap', async () => {
    const stage = await written(25)
    expect(await verifyJournal(database, stage.conferenceId)).toMatchObject({ whole: true, lines: 25 })
  })

  it('cannot be changed, shortened or emptied by the program', async () => {
    const { conferenceId } = await written(3)
    for (const change of [
      `update journal_lines set event = 'nothing' where conference_id = '${conferenceId}'`,
      `delete from journal_lines where conference_id = '${conferenceId}'`,
      'truncate journal_lines',
    ])
      await expect(pool.query(change)).rejects.toThrow('append-only')
  })

  it('says from which line it was altered, by whoever holds the database', async () => {
    const { conferenceId } = await written(9)
    await past(
      `update journal_lines set facts = '{"forged": true}' where conference_id = '${conferenceId}' and seq = 4`,
    )
    expect(await verifyJournal(database, conferenceId)).toEqual({
      whole: false,
      lines: 3,
      from: 4,
      reason: 'altered',
    })
  })

  it('says which line is missing, in the middle and at the end', async () => {
    const middle = await written(5)
    await past(`delete from journal_lines where conference_id = '${middle.conferenceId}' and seq = 2`)
    expect(await verifyJournal(database, middle.conferenceId)).toMatchObject({ from: 2, reason: 'missing' })

    const end = await written(5)
    await past(`delete from journal_lines where conference_id = '${end.conferenceId}' and seq = 5`)
    expect(await verifyJournal(database, end.conferenceId)).toMatchObject({ from: 5, reason: 'end-missing' })
  })

  it('takes the lines of an act that changes very many things', async () => {
    const stage = await written(1)
    await perform(stage, theSystem, async (act) => {
      for (let line = 0; line < 8000; line++)
        record(act, 'link.asked', { about: [], subject: { accountId: '' } })
    })
    expect(await verifyJournal(database, stage.conferenceId)).toMatchObject({ whole: true, lines: 8001 })
  })

  it('has no line of an act that failed, and the next line follows the last', async () => {
    const stage = await written(2)
    const failing = perform(stage, theSystem, async (act) => {
      record(act, 'link.asked', { about: [], subject: { accountId: '' } })
      throw new Error('The change failed')
    })
    await expect(failing).rejects.toThrow('The change failed')
    await write(stage, 3)
    expect(await verifyJournal(database, stage.conferenceId)).toMatchObject({ whole: true, lines: 3 })
  })

  it('undoes the whole act when a reaction fails', async () => {
    const stage = await written(1)
    const reactions: Stage['reactions'] = [
      {
        'link.asked': async () => {
          throw new Error('A later step cannot follow')
        },
      },
    ]
    await expect(write({ ...stage, reactions }, 2)).rejects.toThrow('A later step')
    expect(await verifyJournal(database, stage.conferenceId)).toMatchObject({ lines: 1 })
  })
})

describe('A digest', () => {
  it('is the same however a value was put together, and another with another salt', () => {
    expect(canonical({ b: [1, null], a: 'x' })).toBe(canonical({ a: 'x', b: [1, undefined] }))
    expect(digestOf({ name: 'x' }, 'one')).not.toBe(digestOf({ name: 'x' }, 'two'))
  })
})

/** A conference of its own with so many lines, written at once. */
async function written(lines: number): Promise<Stage> {
  const stage = {
    database,
    clock: clockAt('2023-09-05T07:00:00Z'),
    conferenceId: crypto.randomUUID(),
    reactions: [],
  }
  await Promise.all(Array.from({ length: lines }, (_, number) => write(stage, number)))
  return stage
}

function write(stage: Stage, number: number): Promise<void> {
  return perform(stage, theSystem, async (act) => {
    await act.tx.execute(sql`select 1`)
    record(act, 'link.asked', { about: [`number:${number}`], facts: { number }, subject: { accountId: '' } })
  })
}

/** What somebody with the keys of the database could do: past the law that holds the program. */
async function past(change: string): Promise<void> {
  await pool.query('alter table journal_lines disable trigger user')
  await pool.query(change)
  await pool.query('alter table journal_lines enable trigger user')
}
