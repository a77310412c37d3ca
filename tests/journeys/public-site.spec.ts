import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sitePages, sitePath } from '../../src/faces/site/paths.ts'
import { type Language, languages } from '../../src/platform/i18n/language.ts'
import { launchBrowser } from './browser.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'
import { serveSite } from './site-server.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  site = await serveSite('2023-09-05T07:00:00Z')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ baseURL: site.address, ...options })
  try {
    const page = await context.newPage()
    await page.goto(path)
    await look(page)
  } finally {
    await context.close()
  }
}

describe('The first page', () => {
  for (const language of languages)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is accessible in ${language}, ${colorScheme}, on a phone and on a desk`, async () => {
        for (const width of [360, 1280])
          await visit(`/${language}`, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
            expect(await findingsOn(page)).toEqual([])
            expect(await sidewaysScroll(page)).toBe(0)
          })
      })

  it('shows the next deadline without scrolling on a desk, and loads from us alone, without a script', async () => {
    await visit('about:blank', { viewport: { width: 1280, height: 800 } }, async (page) => {
      const requests: { host: string; type: string }[] = []
      page.on('request', (request) =>
        requests.push({ host: new URL(request.url()).origin, type: request.resourceType() }),
      )
      await page.goto('/en', { waitUntil: 'networkidle' })

      const box = await page.getByText('Friday, 15 September 2023', { exact: true }).first().boundingBox()
      expect(box && box.y + box.height).toBeLessThan(800)
      expect(new Set(requests.map(({ host }) => host))).toEqual(new Set([site.address]))
      expect(requests.filter(({ type }) => type === 'script')).toEqual([])
      expect(requests.filter(({ type }) => type === 'font').length).toBeGreaterThan(0)
    })
  })

  it('lets people at the keyboard pass by its header', async () => {
    await visit('/ar', {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    })
  })

  it('runs from right to left in Arabic, and in its own letters', async () => {
    await visit('/ar', {}, async (page) => {
      await page.waitForFunction(() => document.fonts.status === 'loaded')
      const seen = await page.evaluate(() => ({
        direction: getComputedStyle(document.body).direction,
        arabic: [...document.fonts].some(
          (face) => face.status === 'loaded' && face.unicodeRange.startsWith('U+600'),
        ),
      }))
      expect(seen).toEqual({ direction: 'rtl', arabic: true })
    })
  })
})

describe('Every public page', () => {
  for (const language of languages)
    it(`fits a window of 320 pixels (400 %) in ${language}`, async () => {
      await visit('about:blank', { viewport: { width: 320, height: 640 } }, async (page) => {
        for (const path of addresses(language)) {
          await page.goto(path)
          expect({ path, sideways: await sidewaysScroll(page) }).toEqual({ path, sideways: 0 })
        }
      })
    })

  for (const language of languages)
    it(`is accessible in ${language}, an address that is not there as well`, async () => {
      await visit('about:blank', { viewport: { width: 800, height: 800 } }, async (page) => {
        for (const path of addresses(language)) {
          await page.goto(path)
          expect({ path, findings: await findingsOn(page) }).toEqual({ path, findings: [] })
        }
      })
    })

  it('offers itself in the other languages, and remembers the one that was chosen', async () => {
    await visit('/en/questions', { locale: 'en-GB' }, async (page) => {
      await page.getByRole('link', { name: 'Français' }).click()
      expect(new URL(page.url()).pathname).toBe('/fr/questions')
      await page.goto('/')
      expect(new URL(page.url()).pathname).toBe('/fr')
    })
  })
})

describe('The programme', () => {
  it('leads to each day, shows no hour without saying how settled it is, and goes into a calendar', async () => {
    await visit('/es/programme', { viewport: { width: 360, height: 640 } }, async (page) => {
      await page.getByRole('link', { name: 'jueves 19 de octubre de 2023' }).click()
      const closing = page.getByRole('listitem').filter({ hasText: 'Sesión de clausura' })
      expect(await closing.textContent()).toMatch(/15:30.*17:00.*Título y día confirmados, hora provisional/s)
      expect(await page.getByRole('heading', { name: 'jueves 19 de octubre' }).isVisible()).toBe(true)

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /iCalendar/ }).click(),
      ])
      expect(file.suggestedFilename()).toBe('programme-es.ics')
    })
  })

  it('is found from the first page, and so are the practical information and the contact', async () => {
    await visit('/fr', {}, async (page) => {
      for (const [name, path] of [
        ['Programme', '/fr/programme'],
        ['Informations pratiques', '/fr/practical-information'],
        ['Contact', '/fr/contact'],
        ['Interprétation et accessibilité', '/fr/accessibility'],
      ] as const) {
        await page.getByRole('link', { name, exact: true }).first().click()
        expect(new URL(page.url()).pathname).toBe(path)
        expect(await page.locator('main h1').count()).toBe(1)
      }
    })
  })
})

function addresses(language: Language): string[] {
  return [...sitePages.slice(1).map((page) => sitePath(page, language)), `/${language}/nothing-here`]
}
