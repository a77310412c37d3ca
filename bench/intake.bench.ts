import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import type { Office } from '../src/conference/office/office.ts'
import { loadDemonstrationRegistry } from '../src/conference/registry/demonstration.ts'
import { fillSeed } from '../src/journey/note-verbale/intake/fill-seed.ts'
import { readStored } from '../src/journey/note-verbale/intake/read-stored.ts'
import { storeMessage } from '../src/journey/note-verbale/intake/store-message.ts'
import { correspondence } from '../src/journey/note-verbale/schema.ts'
import { openData, openOffice } from '../src/open-office.ts'
import { clockAt } from '../src/platform/clock/clock.ts'
import { perform, theSystem } from '../src/platform/journal/act.ts'
import { rootPath } from '../src/platform/root.ts'
import { readSettings } from '../src/platform/settings/settings.ts'
import type { MessageReading } from '../src/reading/message-reading.ts'
import { readingThread } from '../src/reading/reading-thread.ts'

// Storing and reading: the demonstration's mailbox as it is, then each of its messages ten times under other numbers.

const place = mkdtempSync(join(tmpdir(), 'verbale-intake-'))
const settings = readSettings({ VERBALE_DATA: place }, true)
const database = await openData(settings, (error) => print(error.message))
const thread = readingThread()

try {
  const office = await openOffice(settings, database, clockAt('2023-10-01T00:00:00Z'))
  await perform(office.stage, theSystem, (act) => loadDemonstrationRegistry(act, office.definition()))
  const mails = mailsOf(rootPath('demonstration', 'mailbox'))
  await store('stored, as they are', office, mails)
  await store(
    'stored, ten copies of those under 1 MB, four at a time',
    office,
    mails.filter(({ length }) => length < 1_000_000).flatMap(copies),
    4,
  )
  await readAll(office, mails.length)
} finally {
  await thread.stop()
  await database.close()
  rmSync(place, { recursive: true, force: true })
}

/** Stores mails, so many at a time, and prints how many a second. */
async function store(what: string, office: Office, mails: Buffer[], atOnce = 1): Promise<void> {
  const began = performance.now()
  const waiting = [...mails]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let bytes = waiting.shift(); bytes; bytes = waiting.shift())
        await storeMessage(office, { bytes, channel: 'mail' })
    }),
  )
  printRate(what, mails.length, performance.now() - began)
}

/** Reads the first messages, and prints how many a second by the way in which their text was had. */
async function readAll(office: Office, most: number): Promise<void> {
  const rows = await database.drizzle
    .select({ id: correspondence.id })
    .from(correspondence)
    .orderBy(asc(correspondence.createdAt))
    .limit(most)
  const times = new Map<string, number[]>()
  for (const { id } of rows) {
    const began = performance.now()
    await readStored(office, thread, id, { number: 3, isLast: true })
    const time = performance.now() - began
    const [note] = await database.drizzle.select().from(correspondence).where(eq(correspondence.id, id))
    const format = formatOf(note?.reading ?? null)
    times.set(format, [...(times.get(format) ?? []), time])
  }
  const all = [...times.values()].flat()
  printRate('read, all', all.length, sum(all))
  for (const [format, list] of times) printRate(`read, ${format}`, list.length, sum(list))
}

/** What took most of the reading: a scan before a PDF before the rest. */
function formatOf(reading: MessageReading | null): string {
  if (!reading) return 'could not be read'
  const sources = reading.parts.map(({ source }) => source)
  return (['ocr', 'pdf-text', 'docx', 'html'] as const).find((source) => sources.includes(source)) ?? 'text'
}

function mailsOf(folder: string): Buffer[] {
  return readdirSync(folder)
    .filter((name) => /\.eml(\.seed)?$/.test(name))
    .sort()
    .map((name) => fillSeed(readFileSync(join(folder, name))))
}

function copies(bytes: Buffer): Buffer[] {
  return Array.from({ length: 10 }, (_, copy) =>
    Buffer.concat([Buffer.from(`X-Copy: ${copy}\r\n`), withOtherId(bytes, copy)]),
  )
}

function withOtherId(bytes: Buffer, copy: number): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/^(message-id:\s*<)/im, `$1copy-${copy}-`), 'latin1')
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function printRate(what: string, count: number, milliseconds: number): void {
  const rate = (count / milliseconds) * 1000
  print(
    `${what.padEnd(60)} ${String(count).padStart(4)} in ${(milliseconds / 1000).toFixed(2)} s, ${rate.toFixed(1)}/s`,
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
