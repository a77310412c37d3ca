import type { Browser } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn } from './findings.ts'

const { address, running } = await runDemonstration()
const browser: Browser = await launchBrowser()
afterAll(() => browser.close())

it('A link to sign in is read in the mailbox, opens beside it, and lets its owner in', async () => {
  const page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(8000)
  await page.goto(`${address}/sign-in?language=en`)
  await page.locator('.account-list form button').first().click()
  const asked = await (await browser.newContext()).newPage()
  await asked.goto(`${address}/sign-in?language=en`)
  await asked.fill('input[name="address"]', 'intake@apminebanconvention.example')
  await asked.locator('form:has(input[name="address"]) button').click()
  await running.untilIdle()

  await page.goto(`${address}/demonstration/mailbox`)
  await page.locator('tbody tr', { hasText: 'intake@' }).first().locator('a').click()
  expect(await findingsOn(page)).toEqual([])
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.frameLocator('iframe.mail-frame').locator('a[href*="/sign-in/links/"]').click(),
  ])
  await opened.locator('main form button').first().click()
  await opened.waitForURL(`${address}/desk`)

  await page.goto(`${address}/desk/messages`)
  await page.locator('tbody tr', { hasText: 'link to sign in' }).first().locator('a').click()
  const frame = page.frameLocator('iframe.mail-frame')
  expect(await frame.locator('body').textContent()).toContain('[the personal link stands here]')
  expect(await findingsOn(page)).toEqual([])
})
