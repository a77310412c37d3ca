import { expect, it } from 'vitest'
import { hiddenField, missionOf, wordsOn } from '../../../tests/missions.ts'
import { testOffice } from '../../../tests/office.ts'

const t = await testOffice('2024-02-01T09:00:00Z', 'tests/fixtures/conferences/harbour-dialogue-2024')

it('A conference that sponsors nobody asks a mission for no sponsorship, and speaks its own two languages', async () => {
  const { pages } = await missionOf(t, 'MLT')
  for (const path of ['/portal', '/portal/note', '/portal/note/people/new', '/portal/note/documents'])
    for (const language of ['en', 'fr']) {
      const page = await pages.visit(`${path}?language=${language}`)
      const html = await page.clone().text()
      expect(html).not.toMatch(/hreflang="(?:es|ar|km)"/)
      expect(await wordsOn(page)).not.toMatch(/sponsorship|parrainage|Phnom Penh/i)
    }
  const version = await hiddenField(await pages.visit('/portal/note/people/new?language=en'), 'version')
  const person = { fullName: 'Maria BORG', title: 'Director', email: 'm.borg@malta.example', role: 'head' }
  expect((await pages.send('/portal/note/people/new', { ...person, version })).status).toBe(303)
  const check = await wordsOn(await pages.visit('/portal/note/check'))
  expect(check).toContain('Nothing is missing')
  expect(check).not.toMatch(/sponsorship/i)
})
