import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { testOffice } from '../../../tests/office.ts'
import { registrationSubjects } from '../../conference/definition/registration-schema.ts'
import { languages } from '../../platform/i18n/language.ts'
import { messages } from '../../platform/messages/schema.ts'

const t = await testOffice()

it.each(languages)('The whole form is there in %s, with what is wrong with it', async (language) => {
  const code = { en: 'UGA', fr: 'SEN', es: 'COL', ar: 'JOR', km: 'KHM' }[language]
  const [person] = await confirmed(t, code, [cast.nakitto], language)
  const pages = await t.visitor('registration', person?.id ?? '')
  const list = await (await pages.visit(`/registration?language=${language}`)).text()
  expect(list).toContain(`<html lang="${language}"`)
  for (const subject of registrationSubjects) {
    const page = await pages.visit(`/registration/sections/${subject}?language=${language}`)
    expect(page.status, subject).toBe(200)
    const text = await page.text()
    expect(text, subject).not.toMatch(/>[a-z]+\.[a-zA-Z-]+</)
    const id = /name="registration" value="([^"]+)"/.exec(text)?.[1] ?? ''
    if (subject === 'photo') continue
    const nothing = { registration: id, phone: 'x', 'arrivesOn-day': '40', arrivesAt: 'noon', name: 'x' }
    const answer = await pages.send(`/registration/sections/${subject}?language=${language}`, nothing)
    expect([303, 422], subject).toContain(answer.status)
    expect(await answer.text(), subject).not.toMatch(/problem\.|\.missing/)
  }
  expect((await pages.visit(`/registration/answers?language=${language}`)).status).toBe(200)
  expect((await pages.visit(`/registration/withdrawal?language=${language}`)).status).toBe(200)
  expect((await pages.visit(`/registration/address?language=${language}`)).status).toBe(200)
})

it('writes to each person in the language of the Note', async () => {
  const sent = await t.database.drizzle.select().from(messages).where(eq(messages.kind, 'personal-link'))
  expect(sent.map(({ language }) => language).sort()).toEqual([...languages].sort())
})
