import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import { makeException } from '../../../conference/registry/exceptions.ts'
import { verifyJournal } from '../../../platform/journal/verify-journal.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { correspondence } from '../../note-verbale/schema.ts'
import { type Confirmed, confirmPeople } from './confirm-people.ts'

const t = await testOffice()
const definition = t.office.definition()

describe('Confirming the people of a Note', () => {
  it('opens a delegation, settles the Note, and tells the mission and each person', async () => {
    const { note, named } = await noteFrom(t, 'UGA', [cast.okello, cast.nakitto, cast.odongo])
    const odongo = named[2]?.id ?? ''
    const done = await confirm(note.id, { version: 1, people: named.map(({ id }) => id), held: [odongo] })

    expect(done.confirmed.map(({ fullName, sponsorship }) => [fullName, sponsorship])).toEqual([
      ['James Peter OKELLO', 'not-asked'],
      ['Agnes NAKITTO BIRUNGI', 'not-asked'],
      ['Walter ODONGO', 'held'],
    ])
    const [after] = await t.database.drizzle
      .select()
      .from(correspondence)
      .where(eq(correspondence.id, note.id))
    expect(after).toMatchObject({ state: 'settled', outcome: 'confirmed', version: 2 })
    const told = await t.database.drizzle.select().from(messages)
    expect(told.map(({ kind, toAddress }) => `${kind} ${toAddress}`).sort()).toEqual([
      'confirmation mission.geneva@uga.example',
      'personal-link a.nakitto@gender-ug.example',
      'personal-link jp.okello@gender-ug.example',
      'personal-link w.odongo@network-ug.example',
    ])
    expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
  })

  it('confirms once when the button is pressed twice', async () => {
    const { note, named } = await noteFrom(t, 'KHM', [cast.okello])
    const confirmation = { version: 1, people: named.map(({ id }) => id), held: [] }
    const both = await Promise.all([attempt(note.id, confirmation), attempt(note.id, confirmation)])
    expect(both.filter((done) => done === 'changed')).toHaveLength(1)
  })

  it('leaves the fourth person out, until an exception gives the delegation another seat (NOM-3)', async () => {
    const four = [cast.okello, cast.nakitto, cast.odongo, cast.apio]
    const { note, named } = await noteFrom(t, 'COL', four)
    const everybody = named.map(({ id }) => id)
    const done = await confirm(note.id, { version: 1, people: everybody, held: [] })
    expect(done.heldBack.map(({ person, why }) => [person.fullName, why])).toEqual([
      ['Grace APIO', 'no-seat-left'],
    ])

    const exception = { term: 'representatives', value: 4, reason: 'Host of the next conference' } as const
    await t.act((act) => makeException(act, note.inviteeId ?? '', exception))
    const again = await confirm(note.id, { version: 2, people: everybody, held: [] })
    expect(again.confirmed.map(({ fullName }) => fullName)).toEqual(['Grace APIO'])
  })

  it('takes forward one request for sponsorship of a delegation, and no second one (SPO-2)', async () => {
    const { note, named } = await noteFrom(t, 'SEN', [{ ...cast.okello, sponsorship: 'asked' }, cast.odongo])
    const ids = named.map(({ id }) => id)
    const done = await confirm(note.id, { version: 1, people: ids, held: ids })
    expect(done.confirmed.map(({ sponsorship }) => sponsorship)).toEqual(['held'])
    expect(done.heldBack.map(({ why }) => why)).toEqual(['no-sponsorship-left'])
  })

  it('does not confirm somebody without an address, and confirms the others', async () => {
    const { note, named } = await noteFrom(t, 'PER', [cast.okello, { ...cast.nakitto, email: null }])
    const done = await confirm(note.id, { version: 1, people: named.map(({ id }) => id), held: [] })
    expect(done.confirmed.map(({ fullName }) => fullName)).toEqual(['James Peter OKELLO'])
    expect(done.heldBack[0]).toMatchObject({ why: 'blocked', codes: ['missing-email'] })
  })

  it('confirms nobody of a Note whose sender is not known yet', async () => {
    const { note, named } = await noteFrom(t, 'UGA', [cast.apio], { inviteeId: null })
    const done = await attempt(note.id, { version: 1, people: named.map(({ id }) => id), held: [] })
    expect(done).toBe('no-invitee')
  })
})

describe('A delegation of three', () => {
  it('holds three of a hundred who are confirmed at once', async () => {
    const notes = []
    for (let number = 0; number < 100; number++) {
      const person = { ...cast.okello, fullName: `Person ${number}`, email: `p${number}@tha.example` }
      notes.push(await noteFrom(t, 'THA', [person], { earlierId: crypto.randomUUID() }))
    }
    await Promise.all(
      notes.map(({ note, named }) =>
        attempt(note.id, { version: 1, people: [named[0]?.id ?? ''], held: [] }),
      ),
    )
    const { rows } = await t.database.pool.query(
      `select count(*)::int as count from people join delegations on delegations.id = delegation_id
         join invitees on invitees.id = invitee_id where code = 'THA' and state = 'confirmed'`,
    )
    expect(rows).toEqual([{ count: 3 }])
  })
})

function attempt(noteId: string, confirmation: Parameters<typeof confirmPeople>[3]) {
  return t.act((act) => confirmPeople(act, definition, noteId, confirmation))
}

async function confirm(
  noteId: string,
  confirmation: Parameters<typeof confirmPeople>[3],
): Promise<Confirmed> {
  const done = await attempt(noteId, confirmation)
  if (done === undefined || typeof done === 'string') throw new Error(`Not confirmed: ${done}`)
  return done
}
