import { and, desc, eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { channels, invitees } from '../../src/conference/schema.ts'
import { deliveredMails } from '../../src/platform/messages/schema.ts'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'

const { address, office, running } = await runDemonstration()
const browser: Browser = await launchBrowser()
afterAll(() => browser.close())

const said = {
  fr: {
    verified: 'En cours de vérification',
    sent: 'Lien envoyé',
    missing: 'il manque l’adresse électronique',
  },
  ar: { verified: 'قيد التحقق', sent: 'أُرسل الرابط', missing: 'ينقص عنوان البريد الإلكتروني' },
}

describe.each([
  { language: 'fr', code: 'MLI', script: true, width: 1280, state: 'Mali' },
  { language: 'ar', code: 'MRT', script: false, width: 360, state: 'Mauritania' },
] as const)('A mission, $language, script: $script', ({ language, code, script, width, state }) => {
  it('opens its link, prepares its Note, sends it, and follows its delegation', async () => {
    const page = await missionPage(code, language, { script, width })
    const look = async () =>
      expect([page.url(), script ? await findingsOn(page) : []]).toEqual([page.url(), []])
    await look()

    await page.click('.task a[href="/portal/note"]')
    await look()
    await page.click('a[href="/portal/note/details"]')
    await page.fill('[name=reference]', '77/2023')
    await page.click('main form button')
    await look()
    await page.fill('[name=fullName]', 'Awa TESTWELL')
    await page.click('main form button')
    expect(await page.locator('.ds-error-summary a').count()).toBe(2)
    expect(await page.inputValue('[name=fullName]')).toBe('Awa TESTWELL')
    await look()
    await page.fill('[name=title]', 'Directrice')
    await page.check('[name=role][value=head]')
    await page.check('[name=sponsorship][value=not-asked]')
    await page.click('main form button')
    expect(await page.locator('main').textContent()).toContain(said[language].missing)
    await look()
    await page.click('a[href^="/portal/note/people/"]')
    await page.fill('[name=email]', `awa.testwell@${code.toLowerCase()}.example`)
    await page.click('main form button')

    const pdf = await page.context().request.get(`${address}/portal/note/document?language=${language}`)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    await page.click('a[href^="/portal/note/documents"]')
    await look()
    await page.setInputFiles('[name=documents]', {
      name: 'Note.pdf',
      mimeType: 'application/pdf',
      buffer: await pdf.body(),
    })
    await page.click('form[enctype] button')
    await page.waitForURL(/\/portal\/messages\//)
    await look()
    await running.untilIdle()

    await page.goto(`${address}/portal/delegation`)
    expect(await page.locator('.person-card').textContent()).toContain(said[language].verified)
    await look()
    await confirmOnTheDesk(state)
    await page.reload()
    expect(await page.locator('.person-card').textContent()).toContain(said[language].sent)
    await page.click('a[href$="/correction"]')
    await look()
    await page.fill('[name=title]', 'Ministre')
    await page.click('main form button')
    await page.goto(`${address}/portal/messages`)
    expect(await page.locator('#message-1, #message-2').count()).toBe(2)
    await look()
  })
})

describe('The pages of a mission', () => {
  it.each(['en', 'fr', 'es', 'ar', 'km'])(
    'are accessible and narrow enough in %s',
    async (language) => {
      const page = await missionPage('UGA', language, { script: true, width: 360 })
      const own = async () => page.locator('.person-card a').first().getAttribute('href')
      const paths = [
        '',
        '/delegation',
        '/messages',
        '/note',
        '/note/details',
        '/note/people/new',
        '/note/documents',
        '/note/regret',
      ]
      for (const path of paths) {
        await page.goto(`${address}/portal${path}`)
        expect([path, await findingsOn(page), await sidewaysScroll(page)]).toEqual([path, [], 0])
      }
      await page.goto(`${address}/portal/delegation`)
      const correction = (await own()) ?? ''
      for (const path of [correction, correction.replace('correction', 'withdrawal')]) {
        await page.goto(address + path)
        expect([path, await findingsOn(page), await sidewaysScroll(page)]).toEqual([path, [], 0])
      }
      await page.goto(`${address}/portal/messages`)
      await page.click('.task a')
      expect([page.url(), await findingsOn(page), await sidewaysScroll(page)]).toEqual([page.url(), [], 0])
      await page.goto(`${address}/portal/note/documents`)
      await page.setInputFiles('[name=documents]', [
        { name: 'Note.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
        { name: 'Note.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
      ])
      await page.click('form[enctype] button')
      expect(await page.locator('.ds-error-summary').count()).toBe(1)
      expect([page.url(), await findingsOn(page), await sidewaysScroll(page)]).toEqual([page.url(), [], 0])
    },
    120_000,
  )
})

/** The first page of a mission, opened by the link that it asked for at its known address. */
async function missionPage(
  code: string,
  language: string,
  { script, width }: { script: boolean; width: number },
): Promise<Page> {
  const { drizzle } = office.database
  const [found] = await drizzle
    .select({ address: channels.address })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(and(eq(invitees.code, code), eq(channels.kind, 'geneva')))
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${address}/portal/link?language=${language}`)
  await page.fill('[name=address]', found?.address ?? '')
  await page.click('main form button')
  await running.untilIdle()
  const [mail] = await drizzle
    .select()
    .from(deliveredMails)
    .where(eq(deliveredMails.toAddress, found?.address ?? ''))
    .orderBy(desc(deliveredMails.deliveredAt))
    .limit(1)
  await page.goto(/http:\S+\/portal\/links\/\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  await page.click('main form button')
  await page.waitForURL(`${address}/portal`)
  return page
}

/** Intake confirms whom the State's Note names. */
async function confirmOnTheDesk(state: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?language=fr`)
  await page.locator('.account-list form button').nth(1).click()
  await page.goto(`${address}/desk/notes?language=${state === 'Mali' ? 'fr' : 'en'}`)
  await page.locator('main tbody a', { hasText: state }).first().click()
  await page.click('#confirmation button')
  await running.untilIdle()
  await context.close()
}
