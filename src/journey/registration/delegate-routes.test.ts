import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { testOffice } from '../../../tests/office.ts'
import type { Pages } from '../../../tests/pages.ts'
import { verifyJournal } from '../../platform/journal/verify-journal.ts'
import { messages } from '../../platform/messages/schema.ts'
import { people } from '../nomination/schema.ts'
import { registrationFacts } from './queries/registration-facts.ts'
import { registrationAnswers, registrationDrafts, registrations, registrationVersions } from './schema.ts'

const t = await testOffice()
const { drizzle } = t.database

/** What a form of a section needs so that nothing has to be corrected. */
const right: Record<string, Record<string, string | string[]>> = {
  names: {
    passportName: 'NAKITTO BIRUNGI AGNES',
    badgeName: 'Agnes Nakitto Birungi',
    familyName: 'Nakitto Birungi',
  },
  office: { title: 'Commissioner for Disability', organisation: 'Ministry of Gender' },
  contact: { writeIn: 'en', phone: '+256 414 000 111' },
  profile: { profile: 'a', speaks: 'yes', topics: 'Prostheses', followsUp: 'yes' },
  languages: { follows: ['en', 'fr'], speaks: 'en' },
  assistant: { comes: 'no' },
  consents: { listed: 'no', filming: 'no' },
}

async function delegateOf(code: string, person = cast.nakitto) {
  const [one] = await confirmed(t, code, [person])
  if (!one) throw new Error('Nobody was confirmed')
  const [registration] = await drizzle.select().from(registrations).where(eq(registrations.personId, one.id))
  return { person: one, id: registration?.id ?? '', pages: await t.visitor('registration', one.id) }
}

async function save(pages: Pages, id: string, section: string, form: Record<string, string | string[]>) {
  return pages.send(`/registration/sections/${section}`, { registration: id, seen: '', ...form })
}

async function fillAll(pages: Pages, id: string) {
  for (const [section, form] of Object.entries(right))
    expect((await save(pages, id, section, form)).status, section).toBe(303)
}

describe('A delegate', () => {
  it('sees what is left, fills the form, sends it once, and can change it in a later version', async () => {
    const { person, id, pages } = await delegateOf('UGA')
    const tasks = await (await pages.visit('/registration')).text()
    expect(tasks).toContain('Welcome, Ms. Agnes NAKITTO BIRUNGI.')
    expect(tasks).toContain('7 pages are left.')

    const tooEarly = await pages.send('/registration/submission', {})
    expect(tooEarly.status).toBe(422)
    expect(await tooEarly.text()).toContain('Something is still missing')

    await fillAll(pages, id)
    expect(await (await pages.visit('/registration')).text()).toContain('Nothing is left but to check')
    const answers = await (await pages.visit('/registration/answers')).text()
    expect(answers).toContain('NAKITTO BIRUNGI AGNES')
    expect(answers).toContain('A senior coordinator')

    const sent = await Promise.all([1, 2, 3].map(() => pages.send('/registration/submission', {})))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await pages.visit('/registration/confirmation')).status).toBe(200)
    const versions = await drizzle
      .select({ number: registrationVersions.number })
      .from(registrationVersions)
      .where(eq(registrationVersions.registrationId, id))
    expect(versions).toEqual([{ number: 1 }])
    expect((await registrationFacts(drizzle, t.office.conference.id))[0]).toMatchObject({
      personId: person.id,
      state: 'submitted',
      badgeName: 'Agnes Nakitto Birungi',
      sortName: 'Nakitto Birungi',
      office: 'Commissioner for Disability',
      onList: false,
    })

    await save(pages, id, 'office', { title: 'Permanent Secretary', organisation: 'Ministry of Gender' })
    expect(await (await pages.visit('/registration')).text()).toContain('You have changed something since')
    await pages.send('/registration/submission', {})
    expect((await registrationFacts(drizzle, t.office.conference.id))[0]?.office).toBe('Permanent Secretary')
    const told = await drizzle.select().from(messages).where(eq(messages.kind, 'registration-received'))
    expect(told).toHaveLength(2)
    expect(told[0]?.attachments[0]).toMatchObject({ name: 'conference.ics' })
    expect(told.some(({ text }) => text.includes('{{link'))).toBe(false)
    expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
  })

  it('is told what to correct, with all that was typed, which is kept', async () => {
    const { id, pages } = await delegateOf('COL')
    const wrong = await save(pages, id, 'contact', { phone: 'ring my office', writeIn: '' })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('href="#phone"')
    expect(page).toContain('Write the telephone number with its country code')
    expect(page).toContain('Choose the language in which we write to you')
    expect(page).toContain('value="ring my office"')

    const later = await save(pages, id, 'contact', { phone: 'ring my office', later: 'yes', seen: '1' })
    expect(later.headers.get('location')).toBe('/registration?saved=contact')
    expect(await (await pages.visit('/registration?saved=contact')).text()).toContain('To be completed')
    expect(await (await pages.visit('/registration/sections/contact')).text()).toContain('ring my office')
  })

  it('writes figures as their keyboard has them', async () => {
    const { id, pages } = await delegateOf('JOR')
    const form = {
      'arrivesOn-day': '١٥',
      'arrivesOn-month': '١٠',
      'arrivesOn-year': '٢٠٢٣',
      arrivesAt: '٩.٠٥',
    }
    expect((await save(pages, id, 'travel', form)).status).toBe(303)
    const answers = await (await pages.visit('/registration/answers')).text()
    expect(answers).toContain('Sunday, 15 October 2023')
    expect(answers).toContain('09:05')
  })

  it('with two windows loses nothing: the later one sees what the earlier one saved', async () => {
    const { id, pages } = await delegateOf('SEN')
    await save(pages, id, 'office', { title: 'Minister', organisation: 'Health' })
    const second = await save(pages, id, 'office', { title: 'Director', organisation: 'Health' })
    expect(second.status).toBe(422)
    const page = await second.text()
    expect(page).toContain('You changed this page in another window')
    expect(page).toContain('Minister')
    expect(page).toContain('value="Director"')
    const [, seen] = /name="seen" value="(\d+)"/.exec(page) ?? []
    const kept = await save(pages, id, 'office', {
      title: 'Director',
      organisation: 'Health',
      seen: seen ?? '',
    })
    expect(kept.status).toBe(303)
    expect(await (await pages.visit('/registration/sections/office')).text()).toContain('value="Director"')
  })

  it('whose needs are asked leaves them sealed, never readable in the database', async () => {
    const { id, pages } = await delegateOf('PER')
    await save(pages, id, 'access', { hall: ['ramp'], words: 'Stump care every evening' })
    const [draft] = await drizzle
      .select()
      .from(registrationDrafts)
      .where(eq(registrationDrafts.registrationId, id))
    expect(draft?.typed).toBeNull()
    expect(draft?.sealed).toMatch(/^sealed1\./)
    expect(await (await pages.visit('/registration/sections/access')).text()).toContain('Stump care')

    await fillAll(pages, id)
    await pages.send('/registration/submission', {})
    const stored = await drizzle
      .select()
      .from(registrationAnswers)
      .where(eq(registrationAnswers.registrationId, id))
    expect(JSON.stringify(stored)).not.toContain('Stump')
    const told = await drizzle.select().from(messages)
    expect(JSON.stringify(told)).not.toContain('Stump')
  })

  it('withdraws, is told, and so is the mission, without a reason', async () => {
    const { person, pages } = await delegateOf('KHM')
    const page = await pages.send('/registration/withdrawal', {})
    expect(await page.text()).toContain('You have withdrawn')
    const [after] = await drizzle.select().from(people).where(eq(people.id, person.id))
    expect(after?.state).toBe('withdrawn')
    const told = await drizzle.select().from(messages).where(eq(messages.kind, 'delegate-withdrew'))
    expect(told.map(({ toAddress }) => toAddress).sort()).toEqual([
      'a.nakitto@gender-ug.example',
      'mission.geneva@uga.example',
    ])
    expect((await pages.visit('/registration')).status).toBe(303)
  })
})
