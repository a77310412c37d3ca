import { desc, eq } from 'drizzle-orm'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveLanguage } from '../../src/conference/office/language-approval.ts'
import { openingsOf } from '../../src/journey/registration/queries/openings-of.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { deliveredMails, messages } from '../../src/platform/messages/schema.ts'
import { cast } from '../cast.ts'
import { confirmed } from '../confirmed.ts'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'

const { address, office, running } = await runDemonstration()
const browser: Browser = await launchBrowser()
afterAll(() => browser.close())

const small = { width: 360, height: 740 }

const samira = {
  ...cast.nakitto,
  honorific: 'السيدة',
  fullName: 'سميرة الخطيب',
  familyName: 'الخطيب',
  title: 'مديرة إدارة شؤون الإعاقة',
  organisation: 'وزارة التنمية الاجتماعية',
  email: 's.alkhatib@mosd-jo.example',
}

let person: { id: string }
beforeAll(async () => {
  await perform(office.stage, theSystem, (act) => approveLanguage(act, 'ar'))
  const act = <T>(change: Parameters<typeof perform<T>>[2]) => perform(office.stage, theSystem, change)
  const [one] = await confirmed({ office, database: office.database, act }, 'MRT', [samira], 'ar')
  if (!one) throw new Error('Nobody was confirmed')
  person = one
  await running.untilIdle()
})

describe('A delegate in Arabic, on a telephone 360 pixels wide, without script', () => {
  let page: Page

  it('opens the personal link by its button; looking at it uses nothing up', async () => {
    const link = await newestLink()
    page = await (await telephone()).newPage()
    await page.goto(`${link}?language=ar`)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await look(page)
    await page.locator('main form button').click()
    expect(page.url()).toBe(`${address}/registration`)
    expect(await page.locator('h1').textContent()).toContain('سميرة الخطيب')
    expect(await page.locator('.lead').textContent()).toContain('بقيت 7 صفحات')
    await look(page)
  })

  it('makes a mistake, is told what, keeps everything, and goes on', async () => {
    await page.goto(`${address}/registration/sections/names`)
    await page.fill('#passportName', '')
    await page.fill('#ownScriptName', 'سميرة الخطيب')
    await press('save')
    expect(await page.locator('.ds-error-summary a').allTextContents()).toEqual([
      'اكتبوا اسمكم الكامل كما يرد في جواز السفر',
    ])
    expect(await page.inputValue('#ownScriptName')).toBe('سميرة الخطيب')
    await look(page)
    await page.fill('#passportName', 'ALKHATIB SAMIRA')
    await page.fill('#badgeName', 'Samira Alkhatib')
    await press('save')
    expect(page.url()).toContain('/registration/sections/office')
    expect(await page.inputValue('#title')).toBe(samira.title)
    await look(page)
    await press('save')
    await page.fill('#phone', '٠٠٩٦٢ ٦ ٥٥٥ ٠١٠٠')
    await look(page)
    await press('save')
  })

  it('saves half a page, leaves, and finds it when coming back by a new visit', async () => {
    await page.check('#profile')
    await look(page)
    await press('later')
    expect(await page.locator('.notice').first().textContent()).toContain('عملكم')
    await look(page)
    await page.locator('footer form button').click()
    await page.goto(`${address}/registration`)
    expect(page.url()).toContain('/registration/link')

    page = await (await telephone()).newPage()
    await page.goto(await newestLink())
    await page.locator('main form button').click()
    await page.goto(`${address}/registration/sections/profile?language=ar`)
    expect(await page.isChecked('#profile')).toBe(true)
    await page.check('#speaks')
    await page.fill('#topics', 'دعم الأقران في المجتمعات الريفية')
    await page.check('#followsUp')
    await press('save')
  })

  it('says what is needed, brings an assistant, gives a photograph', async () => {
    await page.check('#follows')
    await page.check('#speaks')
    await look(page)
    await press('save')
    await page.check('input[value="ramp"]')
    await page.fill('#words', 'عرض الكرسي 68 سم')
    await look(page)
    await press('save')
    await page.check('#comes')
    await press('save')
    expect(await page.locator('.ds-error-summary li').count()).toBe(2)
    await look(page)
    await page.check('#role')
    await page.fill('#name', 'ليلى الخطيب')
    await press('save')
    await page.check('input[value="halal"]')
    await look(page)
    await press('save')

    await page.setInputFiles('#file', {
      name: 'me.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('nothing'),
    })
    await press('save')
    await look(page)
    const jpeg = { create: { width: 600, height: 800, channels: 3, background: '#567' } } as const
    const buffer = await sharp(jpeg).jpeg().toBuffer()
    await page.setInputFiles('#file', { name: 'me.jpg', mimeType: 'image/jpeg', buffer })
    await press('save')
    await page.goto(`${address}/registration/sections/photo`)
    expect((await page.request.get(`${address}/registration/photo`)).headers()['content-type']).toBe(
      'image/jpeg',
    )
    await look(page)
  })

  it('fills the rest, checks the answers, changes one, and sends them', async () => {
    for (const section of ['emergency', 'travel', 'statistics']) {
      await page.goto(`${address}/registration/sections/${section}`)
      await look(page)
    }
    await page.goto(`${address}/registration/sections/consents`)
    await look(page)
    await page.check('#listed')
    await press('save')
    expect(page.url()).toBe(`${address}/registration/answers`)
    await look(page)
    const answers = await page.locator('main').textContent()
    expect(answers).toContain('0096265550100'.slice(0, 5))
    expect(answers).toContain('عرض الكرسي 68 سم')

    await page.locator('.answers-head a').first().click()
    await page.fill('#honorific', 'الدكتورة')
    await press('save')
    expect(page.url()).toBe(`${address}/registration/answers`)
    await page.locator('form[action="/registration/submission"] button').click()
    expect(page.url()).toBe(`${address}/registration/confirmation`)
    await look(page)
    const calendar = await (await page.request.get(`${address}/registration/calendar.ics`)).text()
    expect(calendar).toContain('DTSTART:20231016T170000Z')
    await running.untilIdle()
    const [mail] = await office.database.drizzle
      .select()
      .from(messages)
      .where(eq(messages.kind, 'registration-received'))
    expect(mail).toMatchObject({ language: 'ar', status: 'sent', toAddress: samira.email })
    expect(mail?.attachments[0]?.name).toBe('conference.ics')
    expect(await openingsOf(office.database, office.conference.id, person.id)).toEqual([])
    await page.goto(`${address}/registration`)
    await look(page)
  })

  it('whose mail is forwarded after that lets nobody in: the old link says what to do', async () => {
    const stranger = await (await telephone()).newPage()
    const answer = await stranger.goto(`${await newestLink()}?language=ar`)
    expect(answer?.status()).toBe(410)
    expect(await stranger.locator('main').textContent()).not.toContain('Samira')
    await look(stranger)
  })

  async function press(which: 'save' | 'later') {
    await page
      .locator(`.button-group button${which === 'later' ? '[name="later"]' : ''}`)
      .first()
      .click()
  }
})

/** No finding of axe, nothing wider than the telephone. Axe is a script: it looks at the same page in a window of its own. */
async function look(page: Page): Promise<void> {
  const body = await page.content()
  const window = await browser.newContext({ viewport: small })
  const inspector = await window.newPage()
  await inspector.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }))
  await inspector.goto(page.url())
  expect(await findingsOn(inspector), page.url()).toEqual([])
  expect(await sidewaysScroll(inspector), page.url()).toBe(0)
  await window.close()
}
async function telephone(): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: small,
    javaScriptEnabled: false,
    locale: 'ar',
  })
  context.setDefaultTimeout(8000)
  return context
}

/** The personal link in the newest mail that has one. */
async function newestLink(): Promise<string> {
  await running.untilIdle()
  const mails = await office.database.drizzle
    .select({ text: deliveredMails.text })
    .from(deliveredMails)
    .where(eq(deliveredMails.toAddress, samira.email))
    .orderBy(desc(deliveredMails.deliveredAt))
  const links = mails.flatMap(({ text }) => /http\S+\/registration\/links\/\S+/.exec(text)?.[0] ?? [])
  const [link] = links
  if (!link) throw new Error('No mail with a link')
  return link
}
