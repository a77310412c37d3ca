import { and, eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channels, invitees } from '../../src/conference/schema.ts'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'
import { byNewestLink, deskPage, invite, signTheLetter, type Window } from './road.ts'

const demonstration = await runDemonstration()
const { address, office, running } = demonstration
const browser: Browser = await launchBrowser()
afterAll(() => browser.close())

let manager: Page
let intake: Page
beforeAll(async () => {
  manager = await deskPage(browser, demonstration, 'manager')
  intake = await deskPage(browser, demonstration, 'intake')
  await signTheLetter(manager, demonstration)
}, 60_000)

describe.each([
  { code: 'MLI', window: { script: true, language: 'fr', width: 1280 }, name: 'Awa TESTWELL' },
  { code: 'MRT', window: { script: false, language: 'ar', width: 360 }, name: 'سلمى التجريبية' },
])('From the invitation to the List, $window.language, script: $window.script', ({ code, window, name }) => {
  const email = `delegate@${code.toLowerCase()}.example`
  let mission: { id: string; name: string; address: string }
  let page: Page

  beforeAll(async () => {
    mission = await missionOf(code)
  })

  it('the invitation goes out with its letter and its link', async () => {
    await invite(intake, demonstration, mission.id)
    await intake.goto(`${address}/desk/invitations/invitees/${mission.id}`)
    expect(await findingsOn(intake)).toEqual([])
    page = await byNewestLink(browser, demonstration, { to: mission.address, kind: 'portal', window })
    await look(page, window)
    const letter = await page.locator('a[href^="/portal/letters/"]').first().getAttribute('href')
    const pdf = await page.request.get(`${address}${letter}`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('the mission prepares its Note, has it stamped, and sends it', async () => {
    await page.goto(`${address}/portal/note/details`)
    await page.fill('[name=reference]', `${code}/77/2023`)
    await page.click('main form button')
    await page.fill('[name=fullName]', name)
    await page.fill('[name=title]', 'Directrice')
    await page.fill('[name=email]', email)
    await page.check('[name=role][value=head]')
    await page.check('[name=sponsorship][value=not-asked]')
    await page.click('main form button')
    await look(page, window)
    const prepared = await page.request.get(`${address}/portal/note/document?language=${window.language}`)
    await page.click('a[href^="/portal/note/documents"]')
    await page.setInputFiles('[name=documents]', {
      name: 'Note verbale.pdf',
      mimeType: 'application/pdf',
      buffer: await prepared.body(),
    })
    await page.click('form[enctype] button')
    await page.waitForURL(/\/portal\/messages\//)
    await look(page, window)
    await running.untilIdle()
  })

  it('the secretariat confirms, and the mission sees it', async () => {
    await intake.goto(`${address}/desk/notes?language=en`)
    await intake.locator('main tbody a', { hasText: mission.name }).first().click()
    await intake.click('#confirmation button')
    await running.untilIdle()
    await page.goto(`${address}/portal/delegation`)
    expect(await page.locator('.person-card').textContent()).toContain(name)
    await look(page, window)
    await page.context().close()
  })

  it('the delegate registers by the personal link, and hears so', async () => {
    page = await byNewestLink(browser, demonstration, { to: email, kind: 'registration', window })
    await look(page, window)
    await fill('names', { passportName: `TESTWELL ${code}`, badgeName: `Delegate of ${code}` })
    await fill('office', { organisation: 'Ministère des affaires sociales' })
    await fill('contact', {})
    await page.goto(`${address}/registration/sections/profile`)
    await page.locator('[name=profile]').first().check()
    await page.locator('[name=speaks][value=no]').check()
    await page.locator('[name=followsUp][value=yes]').check()
    await save()
    await page.goto(`${address}/registration/sections/languages`)
    await page.locator('[name=follows]').first().check()
    await page.locator('[name=speaks]').first().check()
    await save()
    await page.goto(`${address}/registration/sections/consents`)
    await page.locator('[name=listed][value=yes]').check()
    await save()
    await look(page, window)
    for (const section of await missingSections()) await answerShortly(section)
    await page.goto(`${address}/registration/answers`)
    await page.locator('form[action="/registration/submission"] button').click()
    await page.waitForURL(/\/registration\/confirmation/)
    await look(page, window)
    await page.context().close()
  })

  it('stands in the next edition of the List, by the name on the badge and by nothing else', async () => {
    await running.untilIdle()
    const list = await listText()
    expect(list).toContain(`Delegate of ${code}`)
    expect(list).not.toContain(email)
    await manager.locator('[name=kind][value=provisional]').check()
    await manager.locator('form[action$="/editions"] button').click()
    await manager.waitForURL(/\/editions\/\d+/)
    expect(await findingsOn(manager)).toEqual([])
    expect(await manager.locator('main').textContent()).toContain(`Delegate of ${code}`)
    const workbook = await manager.request.get(`${manager.url()}/file?format=xlsx&list=${window.language}`)
    expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK')
  })

  async function fill(section: string, answers: Record<string, string>): Promise<void> {
    await page.goto(`${address}/registration/sections/${section}`)
    for (const [field, answer] of Object.entries(answers)) await page.fill(`#${field}`, answer)
    await save()
  }

  async function save(): Promise<void> {
    await page.locator('.button-group button').first().click()
  }

  /** Sections that still want an answer, as the list of tasks says. */
  async function missingSections(): Promise<string[]> {
    await page.goto(`${address}/registration`)
    const links = await page
      .locator('.task a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    return links
      .flatMap((href) => /sections\/(\w+)/.exec(href ?? '')?.[1] ?? [])
      .filter((section) => section !== 'consents')
  }

  /** Saves a section as it stands, where that is enough; whoever needs nothing has nothing to say. */
  async function answerShortly(section: string): Promise<void> {
    await page.goto(`${address}/registration/sections/${section}`)
    const no = page.locator('main form input[type=radio][value=no]')
    if ((await no.count()) > 0) await no.first().check()
    await save()
  }
})

async function listText(): Promise<string> {
  await manager.goto(`${address}/desk/participants?language=en`)
  return (await manager.locator('main').textContent()) ?? ''
}

/** The State, its name on the desk, and the address of its mission in Geneva. */
async function missionOf(code: string): Promise<{ id: string; name: string; address: string }> {
  const [found] = await office.database.drizzle
    .select({ id: invitees.id, names: invitees.names, address: channels.address })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(and(eq(invitees.code, code), eq(channels.kind, 'geneva')))
  if (!found?.address) throw new Error(`${code} has no mission in Geneva`)
  return { id: found.id, name: found.names.en ?? code, address: found.address }
}

/** No finding of axe where there is script (it is one), and nothing wider than the window. */
async function look(page: Page, { script }: Window): Promise<void> {
  if (!script) return
  expect([page.url(), await findingsOn(page), await sidewaysScroll(page)]).toEqual([page.url(), [], 0])
}
