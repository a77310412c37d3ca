import { describe, expect, it } from 'vitest'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { languages } from '../../platform/i18n/language.ts'
import { rootPath } from '../../platform/root.ts'
import { siteRoutes } from './routes.tsx'

const phnomPenh = siteIn('conferences/phnom-penh-2023')
const harbour = siteIn('tests/fixtures/conferences/harbour-dialogue-2024')

function siteIn(conferenceFolder: string) {
  const loaded = loadDefinition(rootPath(conferenceFolder))
  if (!loaded.ok) throw new Error(`The definition cannot be read: ${JSON.stringify(loaded.problems[0])}`)
  const clock = clockAt('2023-09-05T07:00:00Z')
  return siteRoutes({ definition: () => loaded.definition, clock, settings: { conferenceFolder } })
}

const textOf = async (site: typeof phnomPenh, path: string) => (await site.request(path)).text()

describe('The programme', () => {
  it.each([
    ['en', 'Tuesday, 17 October 2023', 'Opening session', 'Draft, as of'],
    ['fr', 'mardi 17 octobre 2023', 'Séance d’ouverture', 'Projet, état au'],
    ['es', 'martes 17 de octubre de 2023', 'Sesión inaugural', 'Borrador, a fecha del'],
    ['ar', 'الثلاثاء، 17 أكتوبر 2023', 'الجلسة الافتتاحية', 'مسودة'],
    ['km', 'ទី17 ខែតុលា ឆ្នាំ2023', 'សម័យប្រជុំបើក', 'សេចក្តីព្រាង'],
  ])('stands day by day in %s, as the draft that it is', async (language, day, opening, draft) => {
    const page = await textOf(phnomPenh, `/${language}/programme`)
    for (const text of [day, opening, draft, 'UTC+07:00']) expect(page).toContain(text)
    expect(page.match(/<li class="session"/g)).toHaveLength(26)
  })

  it('says of each session how far it is settled, and shows hours by the clocks of the venue', async () => {
    const page = await textOf(phnomPenh, '/en/programme')
    const session = (id: string) => page.split(`<li class="session" id="${id}">`)[1]?.split('</li>')[0] ?? ''
    expect(session('opening')).toContain('<time datetime="2023-10-17T02:00:00.000Z">09:00</time>')
    expect(session('opening')).toContain('Title and day confirmed, hour provisional')
    expect(session('mental-health')).toContain('Topic announced, day and hour provisional')
    expect(session('workshop-africa')).toContain('Proposed, not confirmed')
    expect(session('workshop-africa')).toContain('Interpretation: will be published')
    expect(page.match(/session-standing/g)).toHaveLength(26)
  })
})

describe('A conference without programme and practical information', () => {
  it('leads nobody to them', async () => {
    for (const page of ['', '/how-to-take-part', '/contact', '/accessibility'])
      expect(await textOf(harbour, `/en${page}`)).not.toMatch(/programme|practical-information/)
    for (const page of ['programme', 'programme.ics', 'practical-information'])
      expect((await harbour.request(`/en/${page}`)).status).toBe(404)
  })
})

describe('Practical information, interpretation and contact', () => {
  it.each(languages)('are there in %s, and each page leads to the others', async (language) => {
    const home = await textOf(phnomPenh, `/${language}`)
    for (const page of [
      'programme',
      'practical-information',
      'accessibility',
      'contact',
      'how-to-take-part',
    ]) {
      expect(home).toContain(`href="/${language}/${page}"`)
      const { status } = await phnomPenh.request(`/${language}/${page}`)
      expect(status).toBe(200)
    }
    expect(await textOf(phnomPenh, `/${language}/practical-information`)).toContain(
      'id="venue-accessibility"',
    )
  })

  it('name the six languages of the rooms, and ask what is needed, never why', async () => {
    const page = await textOf(phnomPenh, '/en/accessibility')
    for (const name of [
      'Arabic',
      'English',
      'French',
      'Spanish',
      'International Sign',
      'Khmer, through CMAA',
    ])
      expect(page).toContain(`<li>${name}</li>`)
    expect(page).toContain('How to say what you need')
  })

  it('print no rule on visas that nobody has verified', async () => {
    const page = await textOf(phnomPenh, '/en/practical-information')
    expect(page).toContain('We have not verified the rules')
    expect(page).not.toMatch(/\bUSD\b|on arrival visa|visa on arrival/i)
  })
})
