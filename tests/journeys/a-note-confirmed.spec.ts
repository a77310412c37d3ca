import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { storeMessage } from '../../src/journey/note-verbale/intake/store-message.ts'
import { launchBrowser } from './browser.ts'
import { runDemonstration } from './demonstration.ts'
import { findingsOn } from './findings.ts'

const { address, office, running } = await runDemonstration()
const browser: Browser = await launchBrowser()
afterAll(() => browser.close())

const letter = (state: string, mission: string, domain: string, number: string) =>
  Buffer.from(
    [
      `Received: from mx by isu; Tue, 29 Aug 2023 10:0${number}:00 +0000`,
      `From: ${mission} <mission.geneva@${domain}>`,
      'To: isu@apminebanconvention.example',
      'Date: Tue, 29 Aug 2023 10:00:00 +0000',
      `Message-ID: <journey-${number}@${domain}>`,
      'Subject: Note verbale: delegation to the Phnom Penh conference',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `No. ${number}0${number}/2023`,
      '',
      `The ${mission} presents its compliments to the Implementation Support Unit and has the honour to inform that`,
      `${state} will be represented at the Third Global Conference in Phnom Penh, 17-19 October 2023, by:`,
      '',
      `1. Ms. Amina TESTWELL, Director of Disability Affairs, Ministry of Health (amina.testwell@${domain}), Head of delegation`,
      `2. Mr. Joseph SAMPLE, Adviser, Mine Action Centre (joseph.sample@${domain})`,
      '',
      `The ${mission} avails itself of this opportunity to renew the assurances of its highest consideration.`,
      '',
      'Geneva, 28 August 2023',
    ].join('\r\n'),
  )

describe.each([
  {
    script: true,
    language: 'en',
    state: 'Zambia',
    shown: 'Zambia',
    mission: 'Permanent Mission of Zambia',
    domain: 'zambia.example',
    number: '1',
  },
  {
    script: false,
    language: 'fr',
    state: 'Nepal',
    shown: 'Népal',
    mission: 'Permanent Mission of Nepal',
    domain: 'nepal.example',
    number: '2',
  },
])(
  'A Note verbale, $language, script: $script',
  ({ script, language, state, shown, mission, domain, number }) => {
    it('is taken from the queue, confirmed, and told to the mission and to each person', async () => {
      const bytes = letter(state, mission, domain, number)
      const { id } = await storeMessage(office, { bytes, channel: 'mail' })
      await running.untilIdle()

      const page = await staffPage(language, script)
      await page.goto(`${address}/desk/notes`)
      // Axe itself is a script.
      if (script) expect(await findingsOn(page)).toEqual([])
      await page.click(`a[href="/desk/notes/${id}"]`)
      expect(await page.locator('.viewer').textContent()).toContain('Amina TESTWELL')
      const cards = await page.locator('.person-card h3').allTextContents()
      expect(cards.map((card) => card.replace(/\s+/g, ' '))).toEqual([
        expect.stringContaining('Amina TESTWELL'),
        expect.stringContaining('Joseph SAMPLE'),
      ])
      if (script) expect(await findingsOn(page)).toEqual([])

      await page.click('#confirmation button')
      await running.untilIdle()
      await page.goto(`${address}/desk/delegations`)
      await page.locator('main tbody a', { hasText: shown }).first().click()
      expect(await page.locator('main').textContent()).toContain('Amina TESTWELL')
      if (script) expect(await findingsOn(page)).toEqual([])

      await page.goto(`${address}/demonstration/mailbox`)
      const mails = await page.locator('main').textContent()
      for (const to of [`mission.geneva@${domain}`, `amina.testwell@${domain}`, `joseph.sample@${domain}`])
        expect(mails).toContain(to)
      if (script) expect(await findingsOn(page)).toEqual([])
    })
  },
)

describe('The clock of the demonstration', () => {
  it('moved on, lets more arrive, and says which deadline has passed', async () => {
    const page = await staffPage('en', false)
    await page.goto(`${address}/desk`)
    const before = await page.locator('.desk-count').first().textContent()
    await page.goto(`${address}/demonstration/clock`)
    await page.locator('main form button').last().click()
    await running.untilIdle()
    await page.goto(`${address}/desk`)
    expect(
      Number.parseInt((await page.locator('.desk-count').first().textContent()) ?? '', 10),
    ).toBeGreaterThanOrEqual(Number.parseInt(before ?? '', 10))
  })
})

/** A page of the desk, signed in as intake by one press on a named account. */
async function staffPage(language: string, script: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?language=${language}`)
  await page.locator('.account-list form button').nth(1).click()
  return page
}
