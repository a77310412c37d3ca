import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { aReading } from '../../../tests/intake/a-reading.ts'
import { testOffice } from '../../../tests/office.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import type { MessagePart } from '../../reading/message-reading.ts'
import { storeMessage } from './intake/store-message.ts'
import { correspondence } from './schema.ts'

const { office, database, visit, send } = await testOffice()

const scan = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#fff' } })
  .png()
  .toBuffer()
const message = Buffer.from(
  [
    'From: mission@uga.example',
    'Subject: Note verbale',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: image/png; name="scan.png"',
    'Content-Disposition: attachment; filename="scan.png"',
    'Content-Transfer-Encoding: base64',
    '',
    scan.toString('base64'),
    '--b',
    'Content-Type: text/html; name="page.html"',
    'Content-Disposition: attachment; filename="page.html"',
    '',
    '<script>alert(1)</script>',
    '--b--',
    '',
  ].join('\r\n'),
)
const { id } = await storeMessage(office, { bytes: message, channel: 'mail' })
const aPart = (of: Partial<MessagePart>): MessagePart => ({
  id: '1',
  name: 'scan.png',
  declaredType: 'image/png',
  actualType: 'image/png',
  size: 1,
  sha256: '',
  text: null,
  pages: 0,
  source: 'none',
  problem: null,
  ...of,
})
const parts = [
  aPart({ pages: 1 }),
  aPart({ id: '2', name: 'une pièce « jointe ».html', actualType: 'text/html' }),
  aPart({
    id: '3',
    name: 'passport.jpg',
    pages: 1,
    problem: { code: 'sensitive-attachment', detail: 'passport' },
  }),
  aPart({ id: '4', name: 'run.exe', problem: { code: 'unsafe-attachment', detail: 'executable' } }),
]
const asRead = (some: MessagePart[]) =>
  database.drizzle
    .update(correspondence)
    .set({ reading: aReading({ parts: some }), reference: 'UGA/08' })
    .where(eq(correspondence.id, id))
await asRead(parts)

it('hands out the message as it came, to be saved and not shown', async () => {
  await asRead(parts.slice(0, 2))
  const answer = await visit(`/desk/notes/${id}/original`, 'intake')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(message)
  expect(answer.headers.get('content-type')).toBe('message/rfc822')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="\d{4}-\d\d-\d\d UGA-08.eml"/,
  )
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await visit(`/desk/notes/${id}/original`, 'sponsorship')).status).toBe(403)
  await asRead(parts)
})

it('opens a message that holds something sealed to the manager alone, for a purpose, with a line in the journal', async () => {
  const original = `/desk/notes/${id}/original`
  const shown = await visit(original, 'intake')
  expect([shown.status, await shown.text()]).toEqual([403, expect.not.stringContaining('name="purpose"')])
  expect(await (await visit(original, 'manager')).text()).toContain('name="purpose"')
  expect((await send(`${original}/opening`, { purpose: 'check' }, 'intake')).status).toBe(403)
  expect((await send(`${original}/opening`, { purpose: 'curiosity' }, 'manager')).status).toBe(422)
  expect(await openings()).toEqual([])

  const opened = await send(`${original}/opening`, { purpose: 'check' }, 'manager')
  expect(Buffer.from(await opened.arrayBuffer())).toEqual(message)
  expect(await openings()).toMatchObject([
    { about: [`note:${id}`], facts: { kind: 'attachment', purpose: 'check' } },
  ])
})

it('opens a sealed part to manager and sponsorship, and nothing that could do harm to anybody', async () => {
  await asRead([aPart({ problem: { code: 'sensitive-attachment', detail: 'passport' } }), ...parts.slice(3)])
  const opening = `/desk/notes/${id}/parts/1/opening`
  expect((await send(opening, { purpose: 'visa' }, 'intake')).status).toBe(403)
  const opened = await send(opening, { purpose: 'visa' }, 'sponsorship')
  expect(Buffer.from(await opened.arrayBuffer())).toEqual(scan)
  expect((await openings()).at(-1)).toMatchObject({ facts: { purpose: 'visa' } })
  expect((await send(`/desk/notes/${id}/parts/4/opening`, { purpose: 'visa' }, 'manager')).status).toBe(404)
  await asRead(parts)
})

it('hands out a part, a web page only as bytes of no type', async () => {
  const picture = await visit(`/desk/notes/${id}/parts/1`, 'manager')
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(scan)
  expect(picture.headers.get('content-type')).toBe('image/png')

  const page = await visit(`/desk/notes/${id}/parts/2`, 'manager')
  expect(page.headers.get('content-type')).toBe('application/octet-stream')
  expect(page.headers.get('content-disposition')).toBe(
    `attachment; filename="une piece  jointe .html"; filename*=UTF-8''une%20pi%C3%A8ce%20%C2%AB%20jointe%20%C2%BB.html`,
  )
})

it('shows a page as an image, makes it once and keeps it', async () => {
  const show = () => visit(`/desk/notes/${id}/parts/1/pages/1.png`, 'sponsorship')
  const first = await show()
  expect(first.headers.get('content-type')).toBe('image/png')
  expect(first.headers.get('cache-control')).toContain('private')
  const image = Buffer.from(await first.arrayBuffer())
  expect(await sharp(image).metadata()).toMatchObject({ width: 1240, height: 1550 })
  const kept = join(office.settings.dataFolder, 'sealed', 'pages')
  const [place] = (await readdir(kept, { recursive: true })).filter((name) => name.includes('/'))
  expect(place).toMatch(/^[0-9a-f]{64}\/[0-9a-f]{64}$/)
  expect(await readFile(join(kept, place ?? ''), 'latin1')).not.toContain('PNG')
  expect(Buffer.from(await (await show()).arrayBuffer())).toEqual(image)
})

it('keeps identity documents and programs closed, and says why', async () => {
  for (const address of ['parts/3', 'parts/3/pages/1.png', 'parts/4']) {
    const answer = await visit(`/desk/notes/${id}/${address}`, 'manager')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('This attachment is kept closed')
  }
})

function openings() {
  return database.drizzle
    .select()
    .from(journalLines)
    .where(eq(journalLines.event, 'sealed.opened'))
    .orderBy(journalLines.seq)
}

it('finds nothing where there is nothing', async () => {
  const nowhere = [
    'x/original',
    `${crypto.randomUUID()}/original`,
    `${id}/parts/9`,
    `${id}/parts/1/pages/2.png`,
  ]
  for (const address of nowhere) expect((await visit(`/desk/notes/${address}`, 'intake')).status).toBe(404)
})
