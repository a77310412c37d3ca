import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { openAccounts } from '../../src/demonstration/accounts.ts'
import { openOffice } from '../../src/open-office.ts'
import { accounts } from '../../src/platform/auth/schema.ts'
import { secondFactors } from '../../src/platform/auth/second-factor/schema.ts'
import { openSession } from '../../src/platform/auth/sessions.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { newMasterKey } from '../../src/platform/sealing/keyring.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { listen } from '../../src/server.ts'
import { freshDatabase } from '../database/fresh-database.ts'
import { launchBrowser } from './browser.ts'
import { freePort } from './demonstration.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'

const { database } = await freshDatabase()
const folder = await mkdtemp(join(tmpdir(), 'verbale-second-step-'))
const browser: Browser = await launchBrowser()
const { address, close } = await realOffice()
afterAll(async () => {
  await browser.close()
  await close()
  await rm(folder, { recursive: true, force: true })
})

it('A manager sets up the app, keeps the recovery codes, and gives a code at the next sign-in', async () => {
  const first = await signedIn()
  const page = await first.newPage()
  await page.goto(`${address}/desk/journal?language=en`)
  expect(page.url()).toContain('/sign-in/second-factor')
  await looksRight(page, 'enrolment')

  const key = (await page.locator('main code').first().textContent()) ?? ''
  await page.getByLabel('Code that the app shows now').fill('123')
  await page.getByRole('button', { name: 'Go on' }).click()
  await looksRight(page, 'enrolment-wrong')
  expect(await page.locator('main code').first().textContent()).toBe(key)

  await page.getByLabel('Code that the app shows now').fill(codeOf(key))
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await page.locator('main li code').count()).toBe(10)
  await looksRight(page, 'codes')
  const recovery = (await page.locator('main li code').first().textContent()) ?? ''
  await page.getByText('I have kept them').click()
  expect(page.url()).toBe(`${address}/desk/journal?language=en`)

  await database.drizzle.update(secondFactors).set({ lastStep: 0 })
  const second = await (await signedIn()).newPage()
  await second.goto(`${address}/desk?language=ar`)
  await looksRight(second, 'code-ar')
  await second.locator('input[name="code"]').fill(codeOf(key))
  await second.locator('main form button').click()
  expect(second.url()).toBe(`${address}/desk?language=ar`)

  const third = await (await signedIn()).newPage()
  await third.goto(`${address}/desk?language=en`)
  await third.getByLabel('Code').fill(recovery)
  await third.getByRole('button', { name: 'Go on' }).click()
  await third.goto(`${address}/sign-in/sessions?language=en`)
  expect(await third.locator('main').textContent()).toContain('9 recovery codes are left')
  await looksRight(third, 'sessions')
  await third.getByRole('button', { name: 'End all others' }).click()
  await page.goto(`${address}/desk`)
  expect(page.url()).toContain('/sign-in')
})

/** Wide, and as narrow as a small telephone: nothing that axe finds, nothing to scroll sideways for. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    const shots = process.env.VERBALE_SHOTS
    if (shots) await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true })
    expect([name, width, await findingsOn(page)]).toEqual([name, width, []])
    expect([name, width, await sidewaysScroll(page)]).toEqual([name, width, 0])
  }
}

function codeOf(key: string): string {
  return new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate()
}

/** A browser in which the manager has opened the link of a mail. */
async function signedIn(): Promise<BrowserContext> {
  const [manager] = await database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, 'manager@apminebanconvention.example'))
  const value = await openSession(database, manager?.id ?? '', 'Chrome, Linux')
  const context = await browser.newContext({ javaScriptEnabled: true })
  await context.addCookies([{ name: 'verbale-session', value, url: address }])
  return context
}

/** An office that is no demonstration: it leaves no step out. */
async function realOffice() {
  const port = await freePort()
  const settings = readSettings(
    { VERBALE_DATA: folder, VERBALE_KEY: newMasterKey(), PORT: String(port) },
    false,
  )
  const office = await openOffice(settings, database, clockAt('2023-09-05T09:00:00+02:00'))
  await openAccounts(database, office.conference.id)
  const listening = await listen(
    createApp(office, () => {}),
    port,
    '127.0.0.1',
  )
  return { address: settings.baseUrl, close: listening.close }
}
