import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../../../tests/database/empty-database.ts'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { testKeyring } from '../../../tests/sealing/test-keyring.ts'
import '../auth/events.ts'
import { clockAt } from '../clock/clock.ts'
import type { Database } from '../database/database.ts'
import { sealedStore } from '../files/file-store.ts'
import { files } from '../files/schema.ts'
import { perform, record, type Stage, theSystem } from '../journal/act.ts'
import { messages } from '../messages/schema.ts'
import { openSeals } from '../sealing/seals.ts'
import { holdMail } from './hold-mail.ts'
import { makeBackup } from './make-backup.ts'
import { proveBackup } from './prove-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { verifyCopy } from './verify-copy.ts'

const { database } = await freshDatabase()
const place = mkdtempSync(join(tmpdir(), 'verbale-backup-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const keyring = testKeyring()
const conferenceId = crypto.randomUUID()
const stage: Stage = { database, clock: clockAt('2023-09-05T07:00:00Z'), conferenceId, reactions: [] }
const file = join(place, 'office.backup')
const dataFolder = join(place, 'data')
const planted = 'Planted passport X1234567'
const source = { database, dataFolder, keyring, isDemonstration: false }
let numbers = 0

beforeAll(async () => {
  const seals = await openSeals(database, conferenceId, keyring)
  const store = sealedStore(join(dataFolder, 'sealed', 'files'), seals)
  for (const content of [planted, '', 'x'.repeat(3_000_000)]) {
    const { sha256, size } = await store.put(Buffer.from(content))
    await database.drizzle.insert(files).values({ sha256, size, createdAt: new Date() })
  }
  for (let count = 0; count < 5; count++) await write()
  await postOne('أحمد \\ "Ré\tmy"\n\\N', 'waiting')
  await database.drizzle.execute(
    sql`select graphile_worker.add_job('deliver-message', '{"id": "1"}'::json, job_key := 'one')`,
  )
  await makeBackup(source, file)
})

/** An empty place of its own for each restoration. */
async function elsewhere() {
  return { dataFolder: mkdtempSync(join(place, 'restored-')), databaseUrl: await emptyDatabase() }
}

describe('A backup', () => {
  it('brings everything back: rows, jobs, files, and a journal that proves itself', async () => {
    const to = await elsewhere()
    const { database: copy, ...counts } = await restoreBackup(file, keyring, to)
    try {
      expect(await contentOf(copy)).toEqual(await contentOf(database))
      expect(counts).toMatchObject({ files: 3, jobs: 1 })
      expect(await verifyCopy(copy, to.dataFolder, keyring)).toEqual({
        journals: [expect.objectContaining({ whole: true, lines: 5 })],
        files: { whole: 3, missing: [] },
      })
      await expect(copy.pool.query('delete from journal_lines')).rejects.toThrow('append-only')
      await expect(
        copy.pool.query(`insert into sessions values ('x', gen_random_uuid(), now(), now(), null)`),
      ).rejects.toThrow('foreign key')
    } finally {
      await copy.close()
    }
  })

  it('says nothing to whoever has no key', () => {
    expect(readFileSync(file, 'latin1')).not.toMatch(/Planted|journal_lines|link\.asked/)
  })

  it('is of one moment, though others go on writing', async () => {
    const out = join(place, 'busy.backup')
    let isWriting = true
    const writing = (async () => {
      while (isWriting) await write()
    })()
    await makeBackup(source, out)
    isWriting = false
    await writing
    const to = await elsewhere()
    const { database: copy } = await restoreBackup(out, keyring, to)
    try {
      expect((await verifyCopy(copy, to.dataFolder, keyring)).journals).toMatchObject([{ whole: true }])
    } finally {
      await copy.close()
    }
  })

  it('proves itself in an engine of its own, which leaves nothing behind', async () => {
    expect(await proveBackup(file, keyring, place)).toMatchObject({
      journals: [{ whole: true, lines: 5 }],
      files: { whole: 3, missing: [] },
    })
  })

  it('is never written over another file', async () => {
    await expect(makeBackup(source, file)).rejects.toThrow('is there already')
  })
})

describe('A restoration', () => {
  it('is refused, with nothing written, for a file that was cut off, changed or made with another key', async () => {
    const to = await elsewhere()
    const cut = join(place, 'cut.backup')
    writeFileSync(cut, readFileSync(file))
    truncateSync(cut, readFileSync(file).length - 1000)
    const changed = join(place, 'changed.backup')
    const bytes = readFileSync(file)
    bytes[bytes.length - 2000] = (bytes[bytes.length - 2000] ?? 0) ^ 1
    writeFileSync(changed, bytes)
    const longer = join(place, 'longer.backup')
    writeFileSync(longer, readFileSync(file))
    appendFileSync(longer, 'x')

    await expect(restoreBackup(cut, keyring, to)).rejects.toThrow('cut off')
    await expect(restoreBackup(changed, keyring, to)).rejects.toThrow('changed or damaged')
    await expect(restoreBackup(longer, keyring, to)).rejects.toThrow('added at the end')
    await expect(restoreBackup(file, testKeyring(), to)).rejects.toThrow('made with master key')
    await expect(restoreBackup(join(place, 'none'), keyring, to)).rejects.toThrow('There is no file')
    const { database: copy } = await restoreBackup(file, keyring, to)
    await copy.close()
  })

  it('is refused where there is data already', async () => {
    const to = await elsewhere()
    const { database: copy } = await restoreBackup(file, keyring, to)
    await copy.close()
    await expect(restoreBackup(file, keyring, to)).rejects.toThrow('holds files already')
    const { databaseUrl } = to
    const { dataFolder } = await elsewhere()
    await expect(restoreBackup(file, keyring, { dataFolder, databaseUrl })).rejects.toThrow(
      'holds data already',
    )
  })

  it('lets no message leave by itself that may have left since the backup was made', async () => {
    const { database: copy } = await restoreBackup(file, keyring, await elsewhere())
    try {
      expect(await perform({ ...stage, database: copy }, theSystem, holdMail)).toBe(1)
      expect(await copy.drizzle.select({ status: messages.status }).from(messages)).toEqual([
        { status: 'uncertain' },
      ])
    } finally {
      await copy.close()
    }
  })

  it('says which file is missing', async () => {
    const to = await elsewhere()
    const { database: copy } = await restoreBackup(file, keyring, to)
    try {
      rmSync(join(to.dataFolder, 'sealed'), { recursive: true })
      expect((await verifyCopy(copy, to.dataFolder, keyring)).files).toMatchObject({
        whole: 0,
        missing: { length: 3 },
      })
    } finally {
      await copy.close()
    }
  })
})

function write(): Promise<void> {
  return perform(stage, theSystem, async (act) => {
    record(act, 'link.asked', { about: [], facts: { number: numbers++ }, subject: { accountId: '' } })
  })
}

async function postOne(text: string, status: 'waiting'): Promise<void> {
  await database.drizzle.insert(messages).values({
    ...{ conferenceId, kind: 'question', toAddress: 'a@state.example', language: 'ar', subject: text },
    ...{ text, html: text, messageId: '<1@example>', about: ['note:1'], status, createdBy: 'system' },
    references: ['<a,b@example>', '{"c"}'],
    createdAt: new Date('2023-09-05T07:00:00.123Z'),
  })
}

/** All rows of the tables that this test fills, and the jobs. */
async function contentOf(of: Database): Promise<unknown[]> {
  const texts = ['journal_lines', 'journal_heads', 'messages', 'files', 'conference_keys'].map(
    (name) => `select row_to_json(t)::text from ${name} t order by 1`,
  )
  const jobs = `select json_build_array(identifier, payload->>'id', key, date_trunc('milliseconds', run_at), max_attempts)::text
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`
  const found = await Promise.all([...texts, jobs].map((query) => of.pool.query(query)))
  return found.map(({ rows }) => rows)
}
