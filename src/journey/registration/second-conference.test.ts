import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { messages } from '../../platform/messages/schema.ts'
import { confirmPeople } from '../nomination/commands/confirm-people.ts'
import { registrations } from './schema.ts'

// Another conference by data alone: seven subjects, two languages, one use to agree to, no profiles and no travel asked.
const t = await testOffice('2024-04-20T09:00:00Z', 'tests/fixtures/conferences/harbour-dialogue-2024')
const { drizzle } = t.database

it('asks what its definition says, and registers with that', async () => {
  const receivedAt = new Date('2024-04-10T12:00:00Z')
  const { note, named } = await noteFrom(t, 'MLT', [cast.nakitto], { receivedAt, evidenceAt: receivedAt })
  const ids = named.map(({ id }) => id)
  const definition = t.office.definition()
  const done = await t.act((act) =>
    confirmPeople(act, definition, note.id, { version: 1, people: ids, held: [] }),
  )
  if (!done || typeof done === 'string') throw new Error(`Not confirmed: ${done}`)
  const [person] = done.confirmed
  const pages = await t.visitor('registration', person?.id ?? '')
  const [registration] = await drizzle.select().from(registrations)
  const save = (section: string, form: Record<string, string | string[]>) =>
    pages.send(`/registration/sections/${section}`, {
      registration: registration?.id ?? '',
      seen: '',
      ...form,
    })

  const list = await (await pages.visit('/registration')).text()
  expect(list).toContain('5 pages are left')
  expect(list).not.toContain('ភាសាខ្មែរ')
  for (const section of ['profile', 'photo', 'travel', 'statistics', 'emergency', 'assistant'])
    expect((await pages.visit(`/registration/sections/${section}`)).status, section).toBe(404)
  const consents = await (await pages.visit('/registration/sections/consents')).text()
  expect(consents).toContain('photographed and filmed')
  expect(consents).not.toContain('about your own life')

  await save('names', { passportName: 'Agnes Nakitto', badgeName: 'Agnes Nakitto' })
  await save('office', { title: 'Harbour master', organisation: 'Port of Kampala' })
  await save('contact', { writeIn: 'fr' })
  await save('languages', { follows: ['fr'], speaks: 'fr' })
  await save('consents', { listed: 'yes' })
  expect((await pages.send('/registration/submission', {})).status).toBe(303)
  const [mail] = await drizzle.select().from(messages).where(eq(messages.kind, 'registration-received'))
  expect(mail).toMatchObject({ language: 'fr' })
  expect(mail?.attachments).toMatchObject([{ name: 'conference.ics' }])
  expect(JSON.stringify(mail)).not.toContain('Phnom Penh')
})
