import type { Browser } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { registrationSubjects } from '../../src/conference/definition/registration-schema.ts'
import { makePersonalLink } from '../../src/platform/auth/personal-links.ts'
import { languages } from '../../src/platform/i18n/language.ts'
import { cast } from '../cast.ts'
import { confirmed } from '../confirmed.ts'
import { testOffice } from '../office.ts'
import { launchBrowser } from './browser.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'
import { serveApp } from './serve-app.ts'

const t = await testOffice()
const { address, close } = await serveApp(createApp(t.office, () => {}))
const browser: Browser = await launchBrowser()
afterAll(async () => {
  await browser.close()
  await close()
})

it.each(languages)(
  'Every page of the form in %s, fresh and with what is wrong, has no finding on 360 pixels',
  async (language) => {
    const [person] = await confirmed(t, { en: 'UGA', fr: 'SEN', es: 'COL', ar: 'JOR', km: 'KHM' }[language], [
      cast.nakitto,
    ])
    const subject = {
      conferenceId: t.office.conference.id,
      purpose: 'registration' as const,
      subjectId: person?.id ?? '',
      address: 'a.nakitto@gender-ug.example',
    }
    const token = await t.database.drizzle.transaction((tx) => makePersonalLink(tx, subject))
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const look = async () => {
      expect(await findingsOn(page), page.url()).toEqual([])
      expect(await sidewaysScroll(page), page.url()).toBe(0)
    }
    await page.goto(`${address}/registration/links/${token}?language=${language}`)
    await page.locator('main form button').click()
    await look()
    for (const section of registrationSubjects) {
      await page.goto(`${address}/registration/sections/${section}`)
      await look()
      for (const box of await page.locator('input[type="tel"]:visible').all()) await box.fill('?')
      if (section === 'names') await page.fill('#passportName', '')
      await page.locator('.button-group button').first().click()
      if (await page.locator('.ds-error-summary').count()) await look()
    }
    for (const path of ['', '/answers', '/address', '/withdrawal']) {
      await page.goto(`${address}/registration${path}`)
      await look()
    }
    await context.close()
  },
  240_000,
)
