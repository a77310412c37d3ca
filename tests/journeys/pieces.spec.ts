import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headers } from '../../src/platform/http/secure-headers.ts'
import { isLanguage, type Language, languages } from '../../src/platform/i18n/language.ts'
import { render } from '../../src/ui/render.ts'
import { builtAssets } from '../../src/ui/styles/built-assets.ts'
import { launchBrowser } from './browser.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'
import { GalleryDesk } from './gallery-desk.tsx'
import { GalleryForm } from './gallery-form.tsx'
import { serveApp } from './serve-app.ts'

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"><rect width="800" height="400" fill="#fff"/></svg>'
const spoken = (word: string): Language => (isLanguage(word) ? word : 'en')
const app = new Hono()
  .use(headers)
  .route('/', builtAssets().routes)
  .get('/page.svg', (c) => c.body(picture, 200, { 'content-type': 'image/svg+xml' }))
  .get('/form/:language', (c) => c.html(render(GalleryForm({ language: spoken(c.req.param('language')) }))))
  .get('/desk/:language', (c) => c.html(render(GalleryDesk({ language: spoken(c.req.param('language')) }))))

let browser: Browser
let served: Awaited<ReturnType<typeof serveApp>>

beforeAll(async () => {
  served = await serveApp(app)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function on(
  path: string,
  width: number,
  scheme: 'light' | 'dark',
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({
    baseURL: served.address,
    colorScheme: scheme,
    viewport: { width, height: 800 },
  })
  try {
    const page = await context.newPage()
    await page.goto(path)
    await look(page)
  } finally {
    await context.close()
  }
}

const pages = [...languages.map((language) => `/form/${language}`), '/desk/en', '/desk/fr']

describe('The pieces of a page', () => {
  for (const path of pages)
    it(`are accessible on ${path}, light on a phone and dark on a desk`, async () => {
      for (const [width, scheme] of [[360, 'light'] as const, [1280, 'dark'] as const])
        await on(path, width, scheme, async (page) => {
          expect(await findingsOn(page)).toEqual([])
          expect(await sidewaysScroll(page)).toBe(0)
        })
    })

  it('bring the eye of who made a mistake to the list of what to correct, and from there to the field', async () => {
    await on('/form/en', 800, 'light', async (page) => {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
      await page.getByRole('link', { name: 'Enter an address' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('email')
    })
  })

  it('light the place in the original while its field has the focus, and the other way round', async () => {
    await on('/desk/en', 1280, 'light', async (page) => {
      const lit = (selector: string) =>
        page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue('--lit'))
      expect(await lit('#mark-1')).toBe('')
      await page.getByRole('link', { name: 'See mark 1' }).focus()
      expect(await lit('#mark-1')).toBe('1')
      await page.getByRole('link', { name: '2: Name' }).focus()
      expect([await lit('#field-1'), await lit('#field-2')]).toEqual(['', '1'])
    })
  })
})
