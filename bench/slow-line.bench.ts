import type { CDPSession } from 'playwright-core'
import { createApp } from '../src/app.ts'
import { makePersonalLink } from '../src/platform/auth/personal-links.ts'
import { listen } from '../src/server.ts'
import { launchBrowser } from '../tests/journeys/browser.ts'
import { anOffice, print } from './parts/an-office.ts'
import { fillUpTo } from './parts/many-people.ts'
import { openRegistrations } from './parts/registered.ts'

// A delegate in Arabic on a line of 100 kbit/s with 600 ms of delay, without script: from the personal link to the
// confirmation, page by page: when it can be read, and when its letters have come too. Typing takes no time here.

const { office, close } = await anOffice()
await fillUpTo(office, 3)
const [person = ''] = await openRegistrations(office)
const { database, conference } = office
const subject = {
  conferenceId: conference.id,
  purpose: 'registration' as const,
  subjectId: person,
  address: 'a@b.example',
}
const token = await database.drizzle.transaction((tx) => makePersonalLink(tx, subject))
const listening = await listen(
  createApp(office, (line) => print(JSON.stringify(line))),
  0,
  '127.0.0.1',
)
const base = `http://localhost:${listening.port}`

const browser = await launchBrowser()
const context = await browser.newContext({
  viewport: { width: 360, height: 740 },
  locale: 'ar',
  javaScriptEnabled: false,
})
const page = await context.newPage()
page.setDefaultTimeout(120_000)
const cdp = await context.newCDPSession(page)
const line = await throttled(cdp)

await step('the link', () => page.goto(`${base}/registration/links/${token}?language=ar`))
await step('the list of tasks', () => page.locator('main form button').click())
await step('names', () => page.locator('.task a').first().click())
await fill({ '#passportName': 'ALKHATIB SAMIRA', '#badgeName': 'Samira Alkhatib' })
await step('office', save)
await fill({ '#title': 'مديرة إدارة', '#organisation': 'وزارة التنمية' })
await step('contact', save)
await step('profile', save)
await check('#profile', '#speaks', '#followsUp')
await step('languages', save)
await check('#follows', '#speaks')
await step('access', save)
await step('assistant', save)
await check('[name=comes][value=no]')
await step('food', save)
for (const section of ['photograph', 'emergency', 'arrival', 'statistics', 'consents'])
  await step(section, save)
await check('#listed')
await step('the answers', save)
await step('the confirmation', () => page.locator('form[action="/registration/submission"] button').click())
print(
  `in all: ${(line.ms / 1000).toFixed(1)} s, ${line.requests} requests, ${(line.bytes / 1024).toFixed(0)} KB`,
)
await browser.close()
await listening.close()
await close()

function save(): Promise<void> {
  return page.locator('.button-group button').first().click()
}

async function fill(values: Record<string, string>): Promise<void> {
  for (const [field, value] of Object.entries(values)) await page.fill(field, value)
}

async function check(...fields: string[]): Promise<void> {
  for (const field of fields) await page.check(field)
}

/** Does something that leads to another page, and says how long it took until everything was there. */
async function step(name: string, act: () => Promise<unknown>): Promise<void> {
  const before = { requests: line.requests, bytes: line.bytes }
  const began = performance.now()
  const readable = page.waitForEvent('domcontentloaded').then(() => performance.now() - began)
  await Promise.all([page.waitForEvent('load'), act()])
  const ms = performance.now() - began
  line.ms += ms
  const { requests, bytes } = line
  print(
    `${name}: there after ${((await readable) / 1000).toFixed(1)} s, whole after ${(ms / 1000).toFixed(1)} s, ${requests - before.requests} requests, ${((bytes - before.bytes) / 1024).toFixed(0)} KB`,
  )
}

async function throttled(session: CDPSession): Promise<{ ms: number; requests: number; bytes: number }> {
  const counted = { ms: 0, requests: 0, bytes: 0 }
  await session.send('Network.enable')
  const throughput = 100_000 / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (redirectResponse) counted.requests += 1
  })
  // What the browser had kept weighs nothing.
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength > 0) counted.requests += 1
    counted.bytes += encodedDataLength
  })
  return counted
}
