import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { storeMessage } from '../../src/journey/note-verbale/intake/store-message.ts'
import { registrations } from '../../src/journey/registration/schema.ts'
import { keyringOf } from '../../src/open-office.ts'
import { makeBackup } from '../../src/platform/backup/make-backup.ts'
import { deliveredMails, messages } from '../../src/platform/messages/schema.ts'
import { readingThread } from '../../src/reading/reading-thread.ts'
import { tasksOf } from '../../src/tasks.ts'
import { cast } from '../cast.ts'
import { mailBytes } from '../mails/mail.ts'
import { testOffice, visitCookie } from '../office.ts'
import { pagesWith } from '../pages.ts'
import { plantedDelegate } from '../planted-delegate.ts'
import { crawl } from './crawl.ts'

// What States and delegates entrust under seal, planted, and looked for wherever it might have come to lie.

const t = await testOffice()
const planted = ['need', 'diet', 'kin', 'helper', 'passport', 'original'].map(
  (what) => `planted${what}${randomBytes(6).toString('hex')}`,
)
const [need = '', diet = '', kin = '', helper = '', passport = '', original = ''] = planted
const place = mkdtempSync(join(tmpdir(), 'verbale-planted-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

beforeAll(async () => {
  await theNote()
  await theRegistration()
})

/** A Note whose text speaks of it, with an identity document in text. */
async function theNote(): Promise<void> {
  const bytes = mailBytes({
    from: 'Permanent Mission of Albania <mission@alb.example>',
    subject: 'Note verbale',
    received: '2023-08-25T12:00:00Z',
    // What a proposal was read from is quoted beside it; this paragraph proposes nothing.
    body: `The Permanent Mission of Albania has the honour to nominate Ms Anna HOXHA.\n\nIn passing, ${original}.`,
    files: [
      {
        name: 'passport.txt',
        type: 'text/plain',
        bytes: Buffer.from(
          `PASSPORT\nSurname: ${passport}\nP<ALB${passport.toUpperCase()}<<ANNA<<<<<<<<<<<<<<`,
        ),
      },
    ],
  })
  const { id } = await storeMessage(t.office, { bytes, channel: 'mail' })
  const thread = readingThread()
  await tasksOf(t.office, thread)['read-message']?.({ id }, { number: 1, isLast: true })
  await thread.stop()
}

/** A registration that is saved and submitted, and what is written about it. */
async function theRegistration(): Promise<void> {
  await plantedDelegate(t, cast.nakitto, { need, diet, kin, helper })
  for (const { id } of await t.database.drizzle.select().from(messages))
    await tasksOf(t.office, readingThread())['deliver-message']?.({ id }, { number: 1, isLast: false })
}

describe('What was entrusted under seal', () => {
  it('is shown to the delegate: it is there', async () => {
    const answers = await (await (await delegate()).visit('/registration/answers')).text()
    for (const own of [need, diet, kin, helper]) expect(answers).toContain(own)
  })

  it('lies nowhere in the database, not in the queue of jobs either', async () => {
    const { rows: tables } = await t.database.pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'graphile_worker')`,
    )
    expect(tables.length).toBeGreaterThan(40)
    for (const { name } of tables) {
      const { rows } = await t.database.pool.query<{ row: string }>(`select t::text as row from ${name} t`)
      expect([name, foundIn(rows.map(({ row }) => row).join('\n'))]).toEqual([name, []])
    }
  })

  it('lies in no file of the data folder, and in no backup', async () => {
    const { dataFolder } = t.office.settings
    const keyring = keyringOf(t.office.settings)
    if (!keyring) throw new Error('No key')
    const file = join(place, 'office.backup')
    await makeBackup({ database: t.database, dataFolder, keyring, isDemonstration: true }, file)
    const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThan(1)
    for (const path of [file, ...files]) {
      expect([path, foundIn(path)]).toEqual([path, []])
      expect([path, foundIn(readFileSync(path, 'latin1'))]).toEqual([path, []])
    }
  })

  it('stands in no mail', async () => {
    const mails = await t.database.drizzle.select().from(deliveredMails)
    expect(mails.length).toBeGreaterThan(0)
    expect(foundIn(JSON.stringify(mails))).toEqual([])
  })

  it('stands on no page, in no list, no search and no export that does not open it for a purpose', async () => {
    const searches = planted.map((word) => `/desk/search?q=${word}`)
    const exports = ['csv', 'xlsx'].flatMap((format) => [
      `/desk/registry/export?format=${format}`,
      `/desk/participants/file?format=${format}&list=en`,
    ])
    for (const role of ['manager', 'accessibility', 'host'] as const) {
      const pages = await crawl({
        from: ['/desk', '/desk/registrations', '/desk/progress', '/desk/journal', ...searches, ...exports],
        visit: (path) => t.visit(path, role),
        most: 120,
      })
      // The message's own text is what intake and the manager read; what was searched for stands in the search field.
      const elsewhere = pages.filter(({ path }) => !path.startsWith('/desk/notes/'))
      const found = elsewhere.filter(({ path, text }) => foundIn(text).some((word) => !path.includes(word)))
      expect([role, found.map(({ path }) => path)]).toEqual([role, []])
      const shown = pages.filter(({ path, text }) => text.includes(passport) && !path.includes(passport))
      expect([role, shown.map(({ path }) => path)]).toEqual([role, []])
    }
  })

  it('is logged nowhere, not even by a page that fails', async () => {
    const lines: unknown[] = []
    const failing = {
      ...t.office,
      seals: {
        ...t.office.seals,
        seal: () => {
          throw new Error('The seal broke')
        },
      },
    }
    const app = createApp(failing, (line) => lines.push(line))
    const broken = pagesWith(app, await cookieOfDelegate())
    const [row] = await t.database.drizzle.select().from(registrations)
    const form = { registration: row?.id ?? '', seen: '', words: need }
    expect((await broken.send('/registration/sections/access', form)).status).toBe(500)
    expect(lines).toHaveLength(1)
    expect(foundIn(JSON.stringify(lines))).toEqual([])
  })
})

async function delegate() {
  const [row] = await t.database.drizzle.select().from(registrations)
  return t.visitor('registration', row?.personId ?? '')
}

async function cookieOfDelegate(): Promise<string> {
  const [row] = await t.database.drizzle.select().from(registrations)
  return visitCookie(t.office, 'registration', row?.personId ?? '')
}

/** Which of the planted words stand in a text, as they are or in a form that is read back without a key. */
function foundIn(text: string): string[] {
  return planted.filter((word) => {
    const base64 = Buffer.from(word).toString('base64').slice(2, -4)
    const hex = Buffer.from(word).toString('hex')
    return [word, word.toUpperCase(), base64, hex].some((form) => text.includes(form))
  })
}
