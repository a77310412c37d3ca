import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { confirmPeople } from '../src/journey/nomination/commands/confirm-people.ts'
import { findingsOfNotes } from '../src/journey/note-verbale/queries/findings-of-notes.ts'
import { correspondence } from '../src/journey/note-verbale/schema.ts'
import { messages } from '../src/platform/messages/schema.ts'
import { cast } from './cast.ts'
import { noteFrom } from './notes.ts'
import { testOffice } from './office.ts'

// Another conference, by data alone: two representatives, nobody sponsored, two languages, judged by arrival.
const t = await testOffice('2024-02-01T09:00:00Z', 'tests/fixtures/conferences/harbour-dialogue-2024')
const definition = t.office.definition()

describe('The second conference', () => {
  it('shows its own pages in its own two languages', async () => {
    const page = await (await t.visit('/en')).text()
    expect(page).toContain(definition.venue.city.en)
    expect(page).not.toContain('Phnom Penh')
    expect((await t.visit('/fr')).status).toBe(200)
    expect((await t.visit('/ar')).status).toBe(404)
  })

  it('confirms two of three, holds no sponsorship, and says so to the officer', async () => {
    const receivedAt = new Date(`${definition.letter.datedOn}T12:00:00Z`)
    const { note, named } = await noteFrom(t, 'MLT', [cast.okello, cast.nakitto, cast.odongo], {
      receivedAt,
      evidenceAt: receivedAt,
    })
    const under = (await findingsOfNotes(t.database.drizzle, definition, [note])).get(note.id)
    expect(under?.findings.map(({ code }) => code)).toEqual(['over-quota', 'sponsorship-beyond-terms'])

    const everybody = named.map(({ id }) => id)
    const confirmation = { version: 1, people: everybody, held: everybody }
    const done = await t.act((act) => confirmPeople(act, definition, note.id, confirmation))
    if (!done || typeof done === 'string') throw new Error(`Not confirmed: ${done}`)
    expect(done.confirmed.map(({ fullName }) => fullName)).toEqual([
      'James Peter OKELLO',
      'Agnes NAKITTO BIRUNGI',
    ])

    const told = await t.database.drizzle.select().from(messages)
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      'confirmation',
      'person-confirmed',
      'person-confirmed',
    ])
    expect(told.every(({ text }) => !text.includes('Phnom Penh'))).toBe(true)
    const [after] = await t.database.drizzle
      .select()
      .from(correspondence)
      .where(eq(correspondence.id, note.id))
    expect(after?.state).toBe('assigned')
  })

  it('lets staff work at the same desk', async () => {
    const desk = await t.visit('/desk', 'manager')
    expect(desk.status).toBe(200)
    expect(await desk.text()).not.toContain('Phnom Penh')
  })
})
