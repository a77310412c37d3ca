import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../tests/fixtures/definitions.ts'
import { damagedMail, randomFrom } from '../../tests/mails/damage.ts'
import { docx } from '../../tests/mails/docx.ts'
import { type MailFile, mailBytes } from '../../tests/mails/mail.ts'
import { paragraph, textPdf } from '../../tests/mails/pdf.ts'
import { readingContext } from '../journey/note-verbale/reading-context.ts'
import { rootPath } from '../platform/root.ts'
import { type ReadingContext, usualLimits } from './context.ts'
import { readMessage } from './read-message.ts'

const context: ReadingContext = readingContext(definitionIn(phnomPenhFolder), {
  ...usualLimits,
  scans: false,
})
const folder = rootPath('demonstration', 'mailbox')
const mailbox = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(`${folder}/${name}`))

const body =
  'The Permanent Mission of Uganda presents its compliments and has the honour to nominate for the Third Global Conference Ms. Sarah Namukasa, Director, Ministry of Health (s.namukasa@health-ug.example).'
const pdf = textPdf([paragraph(body, { x: 60, y: 60, width: 470 }).placed])

/** A Word file whose text says that it is four gigabytes long. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(docx([body]))
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 46))
    bytes.writeUInt32LE(0xfffffff0, at + 24)
  return bytes
}

/** A PDF whose list of pages holds itself. */
function pagesInALoop(): Uint8Array {
  return Buffer.from(
    `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >> endobj
trailer << /Root 1 0 R /Size 3 >>
%%EOF`,
  )
}

const carrying = (...files: MailFile[]) =>
  readMessage(
    mailBytes({
      from: 'Uganda Mission <mission@uganda-gva.example>',
      subject: 'Nomination',
      received: '2023-08-24T10:00:00Z',
      body,
      files,
    }),
    context,
  )

describe('A message that is cut off or damaged', () => {
  it('anywhere is read as far as it goes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...mailbox),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (bytes, share) => {
          const { reading } = await readMessage(bytes.subarray(0, Math.floor(share * bytes.length)), context)
          expect(reading.kind.evidence).toHaveLength(1)
        },
      ),
      { seed: 20231017, numRuns: 120 },
    )
  })

  it('in some of its bytes is read all the same', async () => {
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mailbox), damage, async (bytes, changes) => {
        const damaged = Buffer.from(bytes)
        for (const [place, value] of changes) damaged[Math.floor(place * (bytes.length - 1))] = value
        const { reading } = await readMessage(damaged, context)
        for (const { fullName } of reading.people) expect(fullName.evidence).not.toEqual([])
      }),
      { seed: 20231017, numRuns: 120 },
    )
  })

  it('from within its files is read all the same', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed)
      const mail = mailbox[seed % mailbox.length] ?? Buffer.alloc(0)
      const { reading } = await readMessage(damagedMail(mail, random), context)
      expect(reading.kind.evidence, `seed ${seed}`).toHaveLength(1)
    }
  })

  it('or no message at all is nothing that is proposed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const { reading } = await readMessage(bytes, context)
        expect(reading.people).toEqual([])
      }),
      { seed: 20231017, numRuns: 60 },
    )
  })
})

describe('A file that', () => {
  it.each([
    ['could run', 'note.pdf', Buffer.from('MZ\x90\x00 program'), 'unsafe-attachment', 'executable'],
    ['has a name that runs', 'note.pdf.js', Buffer.from('alert(1)'), 'unsafe-attachment', 'executable'],
    ['is not what its name says', 'note.jpg', pdf, 'unsafe-attachment', 'misnamed'],
    ['is cut off', 'note.pdf', pdf.subarray(0, 200), 'unreadable', 'broken'],
    ['is empty', 'note.pdf', new Uint8Array(), 'unreadable', 'broken'],
    ['is a cut-off Word file', 'note.docx', docx([body]).subarray(0, 400), 'unreadable', 'broken'],
    ['unpacks to more than anybody can hold', 'note.docx', bomb(), 'unreadable', 'broken'],
    ['carries a macro', 'note.docm', docx([body], { macro: true }), 'unsafe-attachment', 'executable'],
    ['is a passport copy', 'passport Namukasa.pdf', pdf, 'sensitive-attachment', 'passport'],
  ])('%s waits for a person, and the rest is read', async (_, name, bytes, code, detail) => {
    const { reading } = await carrying({ name, type: 'application/octet-stream', bytes })
    expect(reading.parts.map(({ problem }) => problem)).toEqual([null, { code, detail }])
    expect(reading.people.map(({ fullName }) => fullName.value)).toEqual(['Sarah Namukasa'])
  })

  it('has pages that lead back to themselves does not keep the rest from being read', async () => {
    const { reading } = await carrying({ name: 'note.pdf', type: 'application/pdf', bytes: pagesInALoop() })
    expect(reading.people.map(({ fullName }) => fullName.value)).toEqual(['Sarah Namukasa'])
    expect(reading.parts[1]?.text ?? '').toBe('')
  })

  it('is larger than the limit is not opened', async () => {
    const small = { ...context, limits: { ...context.limits, attachment: 100 } }
    const bytes = mailBytes({
      from: 'Uganda Mission <mission@uganda-gva.example>',
      subject: 'Nomination',
      received: '2023-08-24T10:00:00Z',
      body,
      files: [{ name: 'note.pdf', type: 'application/pdf', bytes: pdf }],
    })
    const { reading } = await readMessage(bytes, small)
    expect(reading.parts[1]).toMatchObject({
      text: null,
      problem: { code: 'oversized-attachment', detail: 'too-large' },
    })
  })

  it('is a forward of a forward of a forward, many times, does not end the reading', async () => {
    let bytes = mailBytes({ from: 'a@b.example', subject: 'Note', received: '2023-08-24T10:00:00Z', body })
    for (let depth = 0; depth < 12; depth += 1)
      bytes = mailBytes({
        from: 'a@b.example',
        subject: 'FW',
        received: '2023-08-24T10:00:00Z',
        body: 'See below.',
        files: [{ name: 'f.eml', type: 'message/rfc822', bytes }],
      })
    const { reading } = await readMessage(bytes, context)
    expect(reading.parts.length).toBeGreaterThan(3)
  })
})
