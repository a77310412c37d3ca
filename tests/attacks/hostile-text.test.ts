import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../../src/conference/schema.ts'
import { doors } from '../../src/doors.ts'
import { storeMessage } from '../../src/journey/note-verbale/intake/store-message.ts'
import { deliveredMails, messages } from '../../src/platform/messages/schema.ts'
import { readingThread } from '../../src/reading/reading-thread.ts'
import { tasksOf } from '../../src/tasks.ts'
import { cast } from '../cast.ts'
import { confirmed } from '../confirmed.ts'
import { readPdf } from '../documents/read-pdf.ts'
import { mail } from '../intake/intake-office.ts'
import { noteFrom } from '../notes.ts'
import { testOffice } from '../office.ts'
import { delegationOf } from '../participants.ts'
import { crawl, type Reached } from './crawl.ts'

const t = await testOffice()
const { drizzle } = t.database

/** What runs, leads elsewhere or breaks out of an attribute where it is taken for markup. */
const hostile = '"><img src=x onerror=alert(1)><a href="http://evil.example">Confirm</a>'
const typesetting = '#panic("x") *b* _i_ $x$ @r <l> \\u{41} #read("/etc/passwd")'

let personId = ''
let channelId = ''
beforeAll(async () => {
  const person = { ...cast.nakitto, fullName: `Agnes ${hostile}`, title: hostile, organisation: hostile }
  const [known] = await confirmed(t, 'UGA', [{ ...person, email: 'agnes@gender-ug.example' }])
  personId = known?.id ?? ''
  await noteFrom(t, 'ALB', [{ ...person, honorific: hostile }], {
    subject: hostile,
    reference: hostile,
    senderName: hostile,
    fromName: hostile,
    fromAddress: `"${hostile}"@state.example`,
  })
  const bytes = mail(hostile, { From: `"${hostile}" <mission@state.example>`, Subject: hostile })
  const { id } = await storeMessage(t.office, { bytes, channel: 'mail' })
  const thread = readingThread()
  await tasksOf(t.office, thread)['read-message']?.({ id }, { number: 1, isLast: true })
  for (const message of await drizzle.select().from(messages))
    await tasksOf(t.office, thread)['deliver-message']?.({ id: message.id }, { number: 1, isLast: true })
  await thread.stop()
  const [channel] = await drizzle.select().from(channels).where(eq(channels.kind, 'geneva'))
  channelId = channel?.id ?? ''
})

describe('Text that would be markup', () => {
  it('stays text on every page of the desk', async () => {
    const simple = doors.filter(
      ([method, path]) => method === 'GET' && path.startsWith('/desk') && !path.includes(':'),
    )
    for (const language of ['en', 'fr']) {
      const pages = await crawl({
        from: simple.map(([, path]) => `${path}?language=${language}`),
        visit: (path) => t.visit(path, 'manager'),
        most: 120,
      })
      expect(shown(pages)).toBeGreaterThan(3)
      expect(pages.filter(isMarkup).map(({ path }) => path)).toEqual([])
    }
  })

  it('stays text on the pages of the delegate and of the mission', async () => {
    const delegate = await t.visitor('registration', personId)
    const mission = await t.visitor('portal', channelId)
    const pages = [
      ...(await crawl({ from: ['/registration'], visit: delegate.visit, most: 60 })),
      ...(await crawl({ from: ['/portal'], visit: mission.visit, most: 60 })),
    ]
    expect(shown(pages)).toBeGreaterThan(0)
    expect(pages.filter(isMarkup).map(({ path }) => path)).toEqual([])
  })

  it('stays text in what is written back', async () => {
    const mails = await drizzle.select().from(deliveredMails)
    expect(mails.filter(({ text }) => text.includes('onerror')).length).toBeGreaterThan(0)
    for (const { html } of mails) expect(html).not.toMatch(/<img src=x|href="http:\/\/evil/)
  })

  it('stays text where an address brings it along', async () => {
    const names = [
      'q',
      'search',
      'state',
      'kind',
      'next',
      'language',
      'page',
      'list',
      'format',
      'sort',
      'saved',
      'from',
    ]
    const query = new URLSearchParams(names.map((name) => [name, hostile]))
    for (const [method, path] of doors) {
      if (method !== 'GET' || path.includes(':')) continue
      const page = await t.visit(`${path}?${query}`, 'manager')
      expect([path, (await page.text()).includes('<img src=x')]).toEqual([path, false])
      expect([path, page.headers.get('location') ?? '/']).toEqual([
        path,
        expect.stringMatching(/^\/(?!\/|\\)/),
      ])
    }
  })
})

it('Text that would be typesetting stays text in a PDF', async () => {
  await delegationOf(t, 'KHM', [{ name: typesetting, as: { title: typesetting } }])
  const file = await t.visit('/desk/participants/file?format=pdf&list=en', 'manager')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  const text = (await readPdf(new Uint8Array(await file.arrayBuffer()))).pages.join(' ')
  expect(text.replaceAll(/\s/g, '')).toContain(typesetting.replaceAll(/\s/g, ''))
  expect(text).not.toContain('root:')
})

function isMarkup({ text }: Reached): boolean {
  return /<img src=x|href="http:\/\/evil/.test(text)
}

/** How many pages show it at all: a test that met it nowhere shows nothing. */
function shown(pages: Reached[]): number {
  return pages.filter(({ text }) => text.includes('onerror=alert')).length
}
