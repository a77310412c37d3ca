import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eraseWhatEnded } from '../src/conference/office/erase-what-ended.ts'
import type { Office } from '../src/conference/office/office.ts'
import { storeMessage } from '../src/journey/note-verbale/intake/store-message.ts'
import { clockAt } from '../src/platform/clock/clock.ts'
import { verifyJournal } from '../src/platform/journal/verify-journal.ts'
import { messages } from '../src/platform/messages/schema.ts'
import { readingThread } from '../src/reading/reading-thread.ts'
import { erasures } from '../src/retention.ts'
import { tasksOf } from '../src/tasks.ts'
import { cast } from './cast.ts'
import { mailBytes } from './mails/mail.ts'
import { testOffice } from './office.ts'
import { plantedDelegate } from './planted-delegate.ts'

const t = await testOffice()
const name = 'Zenobia PLANTEDNAME'
const address = 'zenobia@planted.example'
const person = { ...cast.nakitto, fullName: name, familyName: 'PLANTEDNAME', email: address }

await plantedDelegate(t, person, { need: 'a', diet: 'b', kin: 'c', helper: 'd' })
const bytes = mailBytes({
  from: `${name} <${address}>`,
  subject: `Note verbale of ${name}`,
  received: '2023-08-25T12:00:00Z',
  body: `The Permanent Mission of Albania has the honour to nominate ${name}, Adviser, ${address}.`,
})
const { id } = await storeMessage(t.office, { bytes, channel: 'mail' })
const thread = readingThread()
await tasksOf(t.office, thread)['read-message']?.({ id }, { number: 1, isLast: true })
await thread.stop()
for (const message of await t.database.drizzle.select().from(messages))
  await tasksOf(t.office, readingThread())['deliver-message']?.(
    { id: message.id },
    { number: 1, isLast: false },
  )

describe('What is kept', () => {
  it('has somebody who erases it, whatever the definition names', () => {
    const kinds = t.office.definition().retention.map(({ kind }) => kind)
    // There are no accounts of money yet.
    const without = kinds.filter((kind) => !erasures.some((one) => one.kind === kind))
    expect(without).toEqual(['accounts'])
  })

  it('stays until its day', async () => {
    expect(await erasedOn('2023-11-29T12:00:00Z')).toBe(0)
  })

  it('of needs goes on the day that the definition names, and leaves a proof; the rest stays', async () => {
    expect(await sectionsKept()).toEqual(expect.arrayContaining(['access', 'diet', 'names']))
    expect(await erasedOn('2023-11-30T00:00:00+01:00')).toBe(1)
    expect(await sectionsKept()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/access|diet|assistant|emergency/)]),
    )
    expect(await tablesWith('PLANTEDNAME')).toContain('people')
    expect(await proofs()).toEqual([{ kind: 'access-needs', count: 1, endsOn: '2023-11-30' }])
    expect(await erasedOn('2023-12-01T12:00:00Z')).toBe(0)
  })

  it('of names, Notes and mails goes on its day, from every table and from the disk; the journal stays whole', async () => {
    const { dataFolder } = t.office.settings
    expect(filesIn(join(dataFolder, 'sealed', 'files'))).toBeGreaterThan(0)
    await erasedOn('2024-10-19T12:00:00Z')

    expect(await tablesWith('PLANTEDNAME')).toEqual([])
    expect(await tablesWith('zenobia@planted')).toEqual([])
    expect(filesIn(join(dataFolder, 'sealed', 'files'))).toBe(0)
    const kinds = (await proofs()).map(({ kind }) => kind)
    expect(kinds).toEqual(['access-needs', 'delegates', 'delegates', 'notes', 'notes'])
    expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
    expect(await erasedOn('2024-10-20T12:00:00Z')).toBe(0)
  })

  it('can still be looked at, and says of nobody who it was', async () => {
    for (const path of [
      '/desk',
      '/desk/notes',
      `/desk/notes/${id}`,
      '/desk/delegations',
      '/desk/journal',
      '/desk/messages',
    ])
      expect([path, (await t.visit(path, 'manager')).status]).toEqual([path, 200])
    expect((await t.visit(`/desk/notes/${id}/original`, 'manager')).status).toBe(404)
  })
})

function erasedOn(at: string): Promise<number> {
  const clock = clockAt(at)
  const then: Office = { ...t.office, clock, stage: { ...t.office.stage, clock } }
  return eraseWhatEnded(then, erasures)
}

async function sectionsKept(): Promise<string[]> {
  const { rows } = await t.database.pool.query(
    'select distinct section from registration_answers order by section',
  )
  return rows.map(({ section }) => section)
}

async function proofs(): Promise<{ kind: string }[]> {
  const { rows } = await t.database.pool.query(
    `select facts from journal_lines where event = 'data.erased' order by seq`,
  )
  return rows.map(({ facts }) => facts)
}

async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await t.database.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const found: string[] = []
  for (const table of rows) {
    const { rowCount } = await t.database.pool.query(
      `select from "${table.name}" t where t::text like '%' || $1 || '%' limit 1`,
      [word],
    )
    if (rowCount) found.push(table.name)
  }
  return found
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length
}
