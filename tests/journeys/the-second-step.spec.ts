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

it('Somebody adds a passkey of the device, and signs in by it; a page without script asks for the code alone', async () => {
  await database.drizzle.delete(secondFactors)
  const context = await signedIn()
  const page = await withAuthenticator(context)
  await page.goto(`${address}/desk?language=en`)
  const key = (await page.locator('main code').first().textContent()) ?? ''
  await page.locator('input[name="code"]').fill(codeOf(key))
  await page.locator('main form button').click()

  await page.goto(`${address}/sign-in/sessions?language=en`)
  await page.getByRole('button', { name: 'Add a passkey of this device' }).click()
  await page.locator('#passkeys tbody tr').waitFor()
  await looksRight(page, 'passkeys')

  await context.clearCookies()
  await context.addCookies([await sessionCookie()])
  await page.goto(`${address}/desk/journal?language=en`)
  await looksRight(page, 'passkey')
  await page.getByRole('button', { name: 'Use a passkey instead' }).click()
  await page.waitForURL(`${address}/desk/journal?language=en`)

  const plain = await browser.newContext({ javaScriptEnabled: false })
  await plain.addCookies([await sessionCookie()])
  const without = await plain.newPage()
  await without.goto(`${address}/desk?language=en`)
  expect(await without.getByRole('button').allTextContents()).toEqual(['Go on'])

  await page.goto(`${address}/sign-in/sessions?language=en`)
  await page.locator('#passkeys').getByRole('button', { name: 'Remove' }).click()
  expect(await page.locator('#passkeys').count()).toBe(0)
})

/** A page of a device that has a lock of its own, opened without asking. */
async function withAuthenticator(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  return page
}

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
  const context = await browser.newContext()
  await context.addCookies([await sessionCookie()])
  return context
}

async function sessionCookie() {
  const [manager] = await database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, 'manager@apminebanconvention.example'))
  const value = await openSession(database, manager?.id ?? '', 'Chrome, Linux')
  return { name: 'verbale-session', value, url: address }
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
