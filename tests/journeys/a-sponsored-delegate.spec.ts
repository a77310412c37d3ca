import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { approveLanguage } from '../../src/conference/office/language-approval.ts'
import { loadDemonstrationRegistry } from '../../src/conference/registry/demonstration.ts'
import { openAccounts } from '../../src/demonstration/accounts.ts'
import { moveClock } from '../../src/demonstration/move-clock.ts'
import { tellHistory } from '../../src/demonstration/tell-history.ts'
import { people } from '../../src/journey/nomination/schema.ts'
import { sponsorships } from '../../src/journey/sponsorship/schema.ts'
import { openOffice } from '../../src/open-office.ts'
import { openDemonstrationClock } from '../../src/platform/clock/demonstration-clock.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { listen } from '../../src/server.ts'
import { freshDatabase } from '../database/fresh-database.ts'
import { visitCookie } from '../office.ts'
import { launchBrowser } from './browser.ts'
import { freePort } from './demonstration.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'

const folder = await mkdtemp(join(tmpdir(), 'verbale-sponsored-'))
const { office, address, close } = await officeWithHistory()
const browser: Browser = await launchBrowser()
afterAll(async () => {
  await browser.close()
  await close()
  await rm(folder, { recursive: true, force: true })
})

const rania = await requestOf('Rania ABU SAFIEH')
const oscar = await requestOf('Óscar Danilo TÉLLEZ RUIZ')
const team = await signedIn('Lucía Ferrer Montes')
const manager = await signedIn('Amélie Rochat')

describe('A request for sponsorship, from the desk to the person, without script', {
  timeout: 180_000,
}, () => {
  it('is found eligible by the sponsorship team, and its cost is estimated', async () => {
    await look(team, 'list', '/desk/sponsorship')
    await look(team, 'list-fr', '/desk/sponsorship?language=fr')
    await look(team, 'requested', fileOf(rania))
    await team.getByLabel('Yes').check()
    await team.getByRole('button', { name: 'Keep the decision' }).click()
    await team.getByLabel('Cost in EUR').fill('dear')
    await team.getByRole('button', { name: 'Keep the estimate' }).click()
    await look(team, 'estimate-wrong')
    await team.getByLabel('Cost in EUR').fill('1 450,50')
    await team.getByRole('button', { name: 'Keep the estimate' }).click()
    expect(await team.locator('main').textContent()).toContain('€1,450.50')
    await look(team, 'eligible')
  })

  it('is read by two of the panel, who see a person and no State', async () => {
    for (const [name, figure] of [
      ['Henrik Solberg', '5'],
      ['Thandiwe Maseko', '4'],
    ] as const) {
      const member = await signedIn(name)
      await look(member, 'panel', '/desk/panel')
      expect(await member.locator('main').textContent()).not.toContain('Palestine')
      await member.getByRole('link', { name: 'Rania ABU SAFIEH' }).click()
      await look(member, 'nominee')
      await member.locator('main form button').click()
      await look(member, 'nominee-wrong')
      for (const criterion of ['role', 'contribution', 'experience'])
        await member.locator(`[name=score-${criterion}]`).selectOption(figure)
      await member.locator('main form button').click()
      expect(member.url()).toBe(`${address}/desk/panel`)
      expect(await member.locator('tr', { hasText: 'Rania' }).textContent()).toContain('you have said')
    }
  })

  it('is in the best set for the budget that the manager sets', async () => {
    await look(manager, 'list-manager', '/desk/sponsorship')
    await manager.getByText('Set the budget').first().click()
    await manager.locator('[name=total]').fill('26 000')
    await manager.locator('form[action$="/budget"] button').click()
    expect(await manager.locator('main').textContent()).toContain('€26,000')
    await look(manager, 'allocation', '/desk/sponsorship/allocation')
    await manager.locator('[name="floor-Eastern European"]').fill('2')
    await manager.getByRole('button', { name: 'Run it again' }).click()
    expect(await manager.locator('main').textContent()).toContain('Eastern European States')
    await look(manager, 'allocation-floor')
    expect(await manager.locator('tr', { hasText: 'Rania' }).locator('td').nth(2).textContent()).toBe('in')
    await look(manager, 'allocation-fr', '/desk/sponsorship/allocation?language=fr')
    await manager.goto(`${address}/desk/sponsorship/allocation?language=en`)
  })

  it('is decided in a minute, and offered', async () => {
    const field = (name: string) => manager.locator(`[name="${name}-${rania.id}"]`)
    await look(manager, 'minute', '/desk/sponsorship/minute')
    await manager.locator('[name=text]').fill('Four sat; nobody stood aside.')
    await field('outcome').selectOption('approved')
    await manager.getByRole('button', { name: 'Write the minute' }).click()
    await look(manager, 'minute-wrong')
    await field('reason').fill('Teaches children who survived, and their teachers')
    await manager.getByRole('button', { name: 'Write the minute' }).click()
    expect(manager.url()).toBe(`${address}/desk/sponsorship`)

    await look(team, 'approved', fileOf(rania))
    await team.locator('[name=replyBy]').fill('2023-09-13')
    await team.getByRole('button', { name: 'Offer the sponsorship' }).click()
    await look(team, 'offered')
    await team.getByText('Note an answer given with help').click()
    await look(team, 'assisted')
  })

  it('is accepted in Arabic, on a telephone 360 pixels wide', async () => {
    const page = await ownPages(rania.personId, 'ar')
    await look(page, 'own-tasks', '/registration?language=ar')
    await page.locator('a[href="/registration/sponsorship"]').click()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await look(page, 'own-offered')
    for (const language of ['en', 'fr', 'es', 'km'])
      await look(page, `own-offered-${language}`, `/registration/sponsorship?language=${language}`)
    await page.goto(`${address}/registration/sponsorship?language=ar`)
    await page.locator('form[action$="/answer"] button').click()
    expect(await page.locator('.ds-error-summary').count()).toBe(1)
    await look(page, 'own-wrong')
    await page.locator('[name=answer][value=accepted]').check()
    await page.locator('form[action$="/answer"] button').click()
    expect(page.url()).toBe(`${address}/registration/sponsorship`)
    expect(await page.locator('form[action$="/answer"]').count()).toBe(0)
    await look(page, 'own-accepted')

    await look(team, 'accepted', fileOf(rania))
    expect(await team.locator('h1').locator('..').textContent()).toContain('conditions accepted')
  })

  it('lapses for whoever has not answered when the day is over, and the desk sees it', async () => {
    await moveClock(office, new Date('2023-09-12T00:30:00+02:00'))
    await look(team, 'lapsed', fileOf(oscar))
    expect(await team.locator('h1').locator('..').textContent()).toContain('lapsed')
    const page = await ownPages(oscar.personId, 'es')
    await look(page, 'own-lapsed', '/registration/sponsorship?language=es')
    expect(await page.locator('main').textContent()).toContain('no tuvo respuesta a tiempo')
  })
})

/** The page as it stands: nothing to scroll sideways for, wide and narrow, and nothing that axe finds, which needs script. */
async function look(page: Page, name: string, path?: string): Promise<void> {
  if (path) await page.goto(address + path)
  const body = await page.content()
  const url = page.url()
  const context = await browser.newContext()
  const inspector = await context.newPage()
  await inspector.route(url, (route) => route.fulfill({ contentType: 'text/html', body }))
  for (const width of [1280, 360]) {
    await inspector.setViewportSize({ width, height: 900 })
    await inspector.goto(url)
    const shots = process.env.VERBALE_SHOTS
    if (shots) await inspector.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true })
    expect([name, width, await sidewaysScroll(inspector)]).toEqual([name, width, 0])
  }
  expect([name, await findingsOn(inspector)]).toEqual([name, []])
  await context.close()
}

/** A page of the desk without script, in English, of somebody of the demonstration. */
async function signedIn(name: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' })
  context.setDefaultTimeout(8000)
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?language=en`)
  await page.locator('.account-list li', { hasText: name }).locator('button').click()
  return page
}

/** The pages of a delegate who opened the personal link, on a telephone without script. */
async function ownPages(personId: string, locale: string): Promise<Page> {
  const viewport = { width: 360, height: 740 }
  const context = await browser.newContext({ javaScriptEnabled: false, locale, viewport })
  context.setDefaultTimeout(8000)
  const [name = '', value = ''] = (await visitCookie(office, 'registration', personId)).split('=')
  await context.addCookies([{ name, value, url: address }])
  return context.newPage()
}

async function requestOf(fullName: string): Promise<{ id: string; personId: string }> {
  const [found] = await office.database.drizzle
    .select({ id: sponsorships.id, personId: sponsorships.personId })
    .from(sponsorships)
    .innerJoin(people, eq(people.id, sponsorships.personId))
    .where(eq(people.fullName, fullName))
  if (!found) throw new Error(`${fullName} has no file`)
  return found
}

function fileOf({ id }: { id: string }): string {
  return `/desk/sponsorship/${id}?language=en`
}

/** The demonstration with its history and a clock that can be moved; its jobs stand still. */
async function officeWithHistory() {
  const { database } = await freshDatabase()
  const settings = readSettings({ VERBALE_DATA: folder, PORT: String(await freePort()) }, true)
  const clock = await openDemonstrationClock(database, new Date('2023-09-05T09:00:00+02:00'))
  const opened = await openOffice(settings, database, clock)
  await openAccounts(database, opened.conference.id)
  await perform(opened.stage, theSystem, async (act) => {
    await loadDemonstrationRegistry(act, opened.definition())
    for (const language of ['fr', 'es', 'ar', 'km'] as const) await approveLanguage(act, language)
  })
  await tellHistory(opened)
  const app = createApp(opened, () => {})
  const listening = await listen(app, settings.port, '127.0.0.1')
  return { office: opened, address: settings.baseUrl, close: listening.close }
}
