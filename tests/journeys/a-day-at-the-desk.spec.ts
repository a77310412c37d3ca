import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { tellHistory } from '../../src/demonstration/tell-history.ts'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn, sidewaysScroll } from './findings.ts'

const { address, office, running } = await runDemonstration()
await tellHistory(office)
await running.untilIdle()
const browser = await launchBrowser()
afterAll(() => browser.close())

const pages = [
  '/desk',
  '/desk/progress',
  '/desk/progress?circle=states&region=GRULAC',
  '/desk/search?q=chan',
  '/desk/team',
  '/desk/account',
  '/desk/groups',
  '/desk/groups/new',
  '/desk/mailings',
  '/desk/messages',
  '/desk/delegations',
  '/desk/journal',
]

describe.each(['en', 'fr'])('The page of the desk, %s,', async (language) => {
  const wide = await staffPage(language, 1280)
  const narrow = await staffPage(language, 360)

  it.each(pages)('%s holds no barrier that axe knows, and fits a narrow telephone', async (path) => {
    await wide.goto(address + path)
    expect(await findingsOn(wide)).toEqual([])
    await narrow.goto(address + path)
    expect(await sidewaysScroll(narrow)).toBe(0)
  })
})

describe('A message to a group, without script,', () => {
  it('is written, mended where something was wrong, tried, and confirmed by a colleague', async () => {
    const writer = await staffPage('en', 1280, { script: false, account: 1 })
    await writer.goto(`${address}/desk/groups/new`)
    await writer.fill('#title', 'Sign languages')
    await writer.fill('#subject-en', 'For {name}')
    await writer.fill('#body-en', 'Dear {name},\n\nWhich sign language do you use?')
    await writer.click('main form button')
    expect(await writer.locator('.ds-error-summary').textContent()).toContain('only the words of the list')
    expect(await writer.inputValue('#body-en')).toContain('Which sign language')

    await writer.fill('#subject-en', '{city}: one question')
    await writer.selectOption('#otherwise', 'en')
    await writer.click('main form button')
    const [, count = ''] = /(\d+) recipients\./.exec((await writer.locator('main').textContent()) ?? '') ?? []
    expect(Number(count)).toBeGreaterThan(10)
    await writer.getByRole('button', { name: 'Make the list' }).click()
    expect(await writer.locator('main').textContent()).toContain(`${count} recipients on the list`)
    await writer.click('#test button')
    await running.untilIdle()

    const colleague = await staffPage('en', 1280, { script: false, account: 0 })
    await colleague.goto(writer.url().replace(/\?.*$/, ''))
    await colleague.getByRole('button', { name: `Send to ${count} recipients` }).click()
    await running.untilIdle()
    await colleague.goto(`${address}/demonstration/mailbox`)
    const mails = await colleague.locator('main').textContent()
    expect(mails?.split('Phnom Penh: one question')).toHaveLength(1 + Number(count) + 1)
  })
})

describe('A colleague who is added', () => {
  it('signs in by the link in the mail, and is signed out the moment the access ends', async () => {
    const manager = await staffPage('en', 1280)
    await manager.goto(`${address}/desk/team`)
    await manager.click('#add summary')
    await manager.fill('#name', 'Ines Novak')
    await manager.fill('#address', 'ines.novak@secretariat.example')
    await manager.getByLabel('Intake officer').check()
    await manager.getByRole('button', { name: 'Add and send the link' }).click()
    expect(await manager.locator('[role=status]').textContent()).toContain('Ines Novak is in the team')
    await running.untilIdle()

    await manager.goto(`${address}/demonstration/mailbox`)
    await manager.locator('tr', { hasText: 'ines.novak@' }).locator('a').click()
    const link = /http\S+\/sign-in\/links\/\S+/.exec(
      (await manager.locator('details pre').textContent()) ?? '',
    )
    const ines = await (await browser.newContext()).newPage()
    await ines.goto(link?.[0] ?? '')
    await ines.click('main form button')
    expect(await ines.locator('.desk-person').textContent()).toContain('Ines Novak')

    await manager.goto(`${address}/desk/team`)
    await manager.getByRole('link', { name: 'Change the roles of Ines Novak' }).click()
    await manager.getByRole('button', { name: 'End the access of Ines Novak' }).click()
    await ines.goto(`${address}/desk/notes`)
    expect(ines.url()).toContain('/sign-in')
  })
})

/** A page of the desk, signed in by one press on a named account: the manager's where no other is meant. */
async function staffPage(
  language: string,
  width: number,
  { script = true, account = 0 } = {},
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?language=${language}`)
  await page.locator('.account-list form button').nth(account).click()
  return page
}
