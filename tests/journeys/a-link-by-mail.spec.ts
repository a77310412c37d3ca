import type { Browser, Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn } from './findings.ts'

const { address, running } = await runDemonstration()
const browser: Browser = await launchBrowser()
afterAll(() => browser.close())

it('A link to sign in is read in the mailbox, opens beside it, and lets its owner in', async () => {
  const asking = await anyPage('/sign-in?language=en')
  await asking.fill('input[name="address"]', 'intake@apminebanconvention.example')
  await asking.locator('form:has(input[name="address"]) button').click()
  await running.untilIdle()

  const page = await anyPage('/sign-in?language=en')
  await page.locator('.account-list form button').first().click()
  await page.goto(`${address}/demonstration/mailbox`)
  await page.locator('tbody tr', { hasText: 'intake@' }).first().locator('a').click()
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe.mail-frame').locator('a[href*="/sign-in/links/"]').click(),
  ])
  await opened.locator('main form button').first().click()
  await opened.waitForURL(`${address}/desk`)
  expect(await findingsBesideTheMail(page)).toEqual([])

  await page.goto(`${address}/desk/messages`)
  expect(await findingsOn(page)).toEqual([])
  await page.locator('tbody tr', { hasText: 'link to sign in' }).first().locator('a').click()
  const mail = page.frameLocator('iframe.mail-frame').locator('body')
  expect(await mail.textContent()).toContain('[the personal link stands here]')
  expect(await findingsBesideTheMail(page)).toEqual([])
})

async function anyPage(path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address + path)
  return page
}

/** Axe is a script, and waits for ever in a frame that runs none. */
async function findingsBesideTheMail(page: Page): Promise<string[]> {
  await page.locator('iframe.mail-frame').evaluate((frame) => frame.remove())
  return findingsOn(page)
}
