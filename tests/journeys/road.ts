import { desc, eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { deliveredMails } from '../../src/platform/messages/schema.ts'
import type { runDemonstration } from './demonstration.ts'

type Demonstration = Awaited<ReturnType<typeof runDemonstration>>

/** Which of the demonstration's accounts: its place in the list on the page of signing in. */
const places = { manager: 0, intake: 1 }

/** A browser window of somebody on the road: with or without script, in a language, so wide. */
export type Window = { script: boolean; language: string; width: number }

/** A page of the desk, signed in by one press on a named account. */
export async function deskPage(
  browser: Browser,
  { address }: Demonstration,
  who: keyof typeof places,
  language: 'en' | 'fr' = 'en',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?language=${language}`)
  await page.locator('.account-list form button').nth(places[who]).click()
  return page
}

/** A page that opens the newest link of a kind that came to an address, and presses its button. */
export async function byNewestLink(
  browser: Browser,
  { office, running }: Demonstration,
  { to, kind, window }: { to: string; kind: 'portal' | 'registration'; window: Window },
): Promise<Page> {
  await running.untilIdle()
  const mails = await office.database.drizzle
    .select({ text: deliveredMails.text })
    .from(deliveredMails)
    .where(eq(deliveredMails.toAddress, to))
    .orderBy(desc(deliveredMails.deliveredAt))
  const [link] = mails.flatMap(({ text }) => text.match(new RegExp(`http\\S+/${kind}/links/\\S+`)) ?? [])
  if (!link) throw new Error(`No mail to ${to} has a link`)
  const { script, language, width } = window
  const context = await browser.newContext({
    javaScriptEnabled: script,
    locale: language,
    viewport: { width, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`${link}?language=${language}`)
  await page.locator('main form button').first().click()
  await page.waitForURL(new RegExp(`/${kind}$`))
  return page
}

/** The letter drafted, cleared by all who sign, and signed: from then on it can be sent. */
export async function signTheLetter(manager: Page, { address }: Demonstration): Promise<void> {
  await manager.goto(`${address}/desk/invitations`)
  await manager.locator('form[action$="/letters"] button').click()
  const record = manager.locator('#record')
  for (const signatory of ['host', 'union', 'secretariat']) {
    await record.locator('[name=signatory]').selectOption(signatory)
    await record.locator('[name=how]').selectOption('letter')
    await record.locator('[name=note]').fill('Letter of the private office, on file')
    await record.locator('button').click()
  }
  await manager.locator('[name=signatureNote]').fill('Signed by all three, scan on file')
  await manager.locator('form[action$="/signature"] button').click()
}

/** The invitation prepared for one invitee, looked at, and confirmed. */
export async function invite(intake: Page, { address, running }: Demonstration, id: string): Promise<void> {
  await intake.goto(`${address}/desk/invitations/invitees/${id}`)
  await intake.locator('form[action$="/sendings"] button').click()
  const adopt = intake.locator('form[action$="/adoption"] button')
  if ((await adopt.count()) > 0) await adopt.click()
  await intake.locator('form[action$="/confirmation"] button').click()
  await running.untilIdle()
}
