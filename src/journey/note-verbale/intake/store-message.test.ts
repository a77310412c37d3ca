import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { intakeOffice, mail } from '../../../../tests/intake/intake-office.ts'
import type { Office } from '../../../conference/office/office.ts'
import { journalLines } from '../../../platform/journal/schema.ts'
import { correspondence } from '../schema.ts'
import { storeMessage } from './store-message.ts'

let office: Office
beforeAll(async () => {
  office = await intakeOffice()
})

const store = (bytes: Uint8Array) => storeMessage(office, { bytes, channel: 'mail' })
const rows = () => office.database.drizzle.$count(correspondence)

async function rowOf(id: string) {
  const [row] = await office.database.drizzle.select().from(correspondence).where(sql`id = ${id}`)
  return row
}

describe('A message that arrives', () => {
  it('is kept byte for byte, with one line in the journal and one job that reads it', async () => {
    const bytes = Buffer.concat([mail('Kept as it came'), Buffer.from([0, 0xff, 0x0d, 0x0a, 0x0a])])
    const { id, isNew } = await store(bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')

    expect(isNew).toBe(true)
    expect(Buffer.from(await office.files.get(sha256))).toEqual(bytes)
    expect(await rowOf(id)).toMatchObject({
      sha256,
      size: bytes.length,
      state: 'received',
      fromAddress: 'mission@uganda.example',
      fromName: 'Permanent Mission of Uganda',
      receivedAt: new Date('2023-08-25T12:02:00Z'),
      evidenceAt: new Date('2023-08-25T12:00:00Z'),
    })
    const lines = await office.database.drizzle
      .select()
      .from(journalLines)
      .where(sql`${`note:${id}`} = any(${journalLines.about})`)
    expect(lines.map(({ event }) => event)).toEqual(['note.received'])
    expect(JSON.stringify(lines[0]?.facts)).not.toContain('uganda')
    const jobs = await office.database.pool.query(
      `select 1 from graphile_worker.jobs where task_identifier = 'read-message' and key = $1`,
      [`read-${id}`],
    )
    expect(jobs.rowCount).toBe(1)
  })

  it('is one when it comes twice, even twelve times at once', async () => {
    const bytes = mail('Twelve times')
    const before = await rows()
    const stored = await Promise.all(Array.from({ length: 12 }, () => store(bytes)))
    expect(new Set(stored.map(({ id }) => id)).size).toBe(1)
    expect(stored.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await rows()).toBe(before + 1)
  })

  it('is one when it comes by another way, with other Received headers and line ends', async () => {
    const first = mail('By two ways', { 'Message-ID': '<two-ways@uganda.example>' })
    const again = `Received: from elsewhere.example; Sat, 26 Aug 2023 08:00:00 +0000\n${String(first).replaceAll('\r\n', '\n')}\n`
    const [one, other] = await Promise.all([store(first), store(Buffer.from(again))])
    expect(other.id).toBe(one.id)
  })

  it('is kept beside another letter that bears the same Message-ID: nothing is lost', async () => {
    const headers = { 'Message-ID': '<reused@uganda.example>' }
    const first = await store(mail('The first letter', headers))
    const second = await store(mail('Another letter altogether', headers))
    expect(second).toMatchObject({ isNew: true })
    expect(second.id).not.toBe(first.id)
  })

  it.each([
    ['nothing that is a mail', Buffer.from([0, 1, 2, 3, 255, 254])],
    ['signs that the database does not take', mail('A\0B =?utf-8?B?AA==?=', { 'Message-ID': '<nul\0@x>' })],
    ['only a header', Buffer.from('Subject: unfinished')],
    ['headers without end', Buffer.from(`X: ${'a'.repeat(3_000_000)}`)],
    [
      'a date that is none',
      mail('Never', { Received: 'from x; Someday', Date: 'Yesterday', 'Message-ID': '<never@x>' }),
    ],
  ])('is kept when it is %s', async (_, bytes) => {
    const { id, isNew } = await store(bytes)
    expect(isNew).toBe(true)
    expect((await rowOf(id))?.receivedAt).toBeInstanceOf(Date)
  })

  it('counts as sent on its arrival where its own date lies after that (NOM-2)', async () => {
    const { id } = await store(mail('From tomorrow', { Date: 'Fri, 1 Sep 2028 10:00:00 +0000' }))
    expect((await rowOf(id))?.evidenceAt).toEqual(new Date('2023-08-25T12:02:00Z'))
  })
})
