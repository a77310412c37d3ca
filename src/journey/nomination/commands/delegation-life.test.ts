import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { aReading, read } from '../../../../tests/intake/a-reading.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import { verifyJournal } from '../../../platform/journal/verify-journal.ts'
import { correspondence } from '../../note-verbale/schema.ts'
import { delegationOfInvitee } from '../queries/delegation-of-invitee.ts'
import { differenceOfNote } from '../queries/difference-of-note.ts'
import { delegations, people } from '../schema.ts'
import { applyDifference, keyOf } from './apply-difference.ts'
import { confirmPeople } from './confirm-people.ts'
import { mergeDelegations } from './merge-delegations.ts'
import { recordRegret } from './record-regret.ts'
import { splitDelegation } from './split-delegation.ts'
import { undoConfirmation } from './undo-confirmation.ts'
import { withdrawPerson } from './withdraw-person.ts'

const t = await testOffice()
const definition = t.office.definition()

describe('A correction', () => {
  it('replaces a person, shown as a difference first; the seat is free for the successor', async () => {
    const { note } = await delegationOf('UGA', [cast.okello, cast.nakitto, cast.odongo])
    const correction = await noteFrom(t, 'UGA', [cast.apio], {
      kind: 'correction',
      earlierId: note.id,
      reading: aReading({ removed: [{ fullName: read('Nakitto Birungi Agnes') }] }),
    })
    const difference = await differenceOfNote(t.database.drizzle, correction.note)
    expect(difference.map((line) => line.kind)).toEqual(['added', 'removed'])

    const lines = difference.map(keyOf)
    await t.act((act) => applyDifference(act, definition, correction.note.id, { version: 1, lines }))
    expect(await namesIn(note.inviteeId)).toEqual(['James Peter OKELLO', 'Walter ODONGO', 'Grace APIO'])
    const [gone] = await t.database.drizzle
      .select()
      .from(people)
      .where(eq(people.fullName, cast.nakitto.fullName))
    expect(gone).toMatchObject({ state: 'replaced' })
    expect(gone?.replacedBy).not.toBeNull()
    expect(await stateOf(correction.note.id)).toMatchObject({
      state: 'settled',
      outcome: 'correction-applied',
    })
  })
})

describe('A confirmation', () => {
  it('is undone by a new line: the person waits in the Note again, and the Note is open', async () => {
    const { note } = await delegationOf('SEN', [cast.okello])
    const [person] = (await delegationOfInvitee(t.database.drizzle, note.inviteeId ?? ''))?.people ?? []
    await t.act((act) => undoConfirmation(act, person?.id ?? '', 'Confirmed by mistake'))
    expect(await namesIn(note.inviteeId)).toEqual([])
    expect(await stateOf(note.id)).toMatchObject({ state: 'assigned', outcome: null })
  })

  it('withdrawn twice is withdrawn once, and frees the sponsorship', async () => {
    const { note, named } = await noteFrom(t, 'PER', [cast.odongo])
    const ids = named.map(({ id }) => id)
    await t.act((act) => confirmPeople(act, definition, note.id, { version: 1, people: ids, held: ids }))
    const [person] = (await delegationOfInvitee(t.database.drizzle, note.inviteeId ?? ''))?.people ?? []
    const word = { noteId: null, replaced: false }
    await t.act((act) => withdrawPerson(act, person?.id ?? '', word))
    await t.act((act) => withdrawPerson(act, person?.id ?? '', word))

    const next = await noteFrom(t, 'PER', [{ ...cast.apio, sponsorship: 'asked' }], { earlierId: note.id })
    const nextIds = next.named.map(({ id }) => id)
    await t.act((act) =>
      confirmPeople(act, definition, next.note.id, { version: 1, people: nextIds, held: nextIds }),
    )
    expect(await namesIn(note.inviteeId)).toEqual(['Grace APIO'])
  })
})

describe('Delegations', () => {
  it('are split when a Note was filed under the wrong State', async () => {
    const { note } = await delegationOf('ALB', [cast.okello, cast.nakitto])
    const from = await delegationOfInvitee(t.database.drizzle, note.inviteeId ?? '')
    const right = await noteFrom(t, 'AGO', [])
    const moving = from?.people.map(({ id }) => id) ?? []
    await t.act((act) =>
      splitDelegation(act, definition, from?.delegation.id ?? '', moving, right.note.inviteeId ?? ''),
    )
    expect(await namesIn(note.inviteeId)).toEqual([])
    expect(await namesIn(right.note.inviteeId)).toEqual(['James Peter OKELLO', 'Agnes NAKITTO BIRUNGI'])
  })

  it('are merged only where the people of both fit (NOM-3)', async () => {
    const first = await delegationOf('COL', [cast.okello, cast.nakitto])
    const second = await delegationOf('ECU', [cast.odongo, cast.apio])
    const [from, into] = await Promise.all(
      [first, second].map(({ note }) => delegationOfInvitee(t.database.drizzle, note.inviteeId ?? '')),
    )
    const merge = () =>
      t.act((act) => mergeDelegations(act, from?.delegation.id ?? '', into?.delegation.id ?? ''))
    expect(await merge()).toBe('no-seat-left')
    expect(await namesIn(first.note.inviteeId)).toHaveLength(2)

    const [leaving] = into?.people ?? []
    await t.act((act) => withdrawPerson(act, leaving?.id ?? '', { noteId: null, replaced: false }))
    await merge()
    const [merged] = await t.database.drizzle
      .select()
      .from(delegations)
      .where(eq(delegations.id, from?.delegation.id ?? ''))
    expect(merged?.mergedInto).toBe(into?.delegation.id)
    expect(await namesIn(second.note.inviteeId)).toHaveLength(3)
  })
})

describe('A regret', () => {
  it('settles its message and no longer stands once somebody is named after all', async () => {
    const { note } = await noteFrom(t, 'JOR', [], { kind: 'regret' })
    await t.act((act) => recordRegret(act, definition, note.id, 1))
    expect(await stateOf(note.id)).toMatchObject({ state: 'settled', outcome: 'regret-recorded' })
    await delegationOf('JOR', [cast.okello])
    const { rows } = await t.database.pool.query(
      'select ended_at is not null as over from regrets where note_id = $1',
      [note.id],
    )
    expect(rows).toEqual([{ over: true }])
  })
})

describe('The journal', () => {
  it('is whole after all that', async () => {
    expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
  })
})

async function delegationOf(code: string, cast: Parameters<typeof noteFrom>[2]) {
  const stored = await noteFrom(t, code, cast)
  const people = stored.named.map(({ id }) => id)
  await t.act((act) => confirmPeople(act, definition, stored.note.id, { version: 1, people, held: [] }))
  return stored
}

async function namesIn(inviteeId: string | null): Promise<string[]> {
  return (
    (await delegationOfInvitee(t.database.drizzle, inviteeId ?? ''))?.people.map(
      ({ fullName }) => fullName,
    ) ?? []
  )
}

async function stateOf(noteId: string) {
  const [note] = await t.database.drizzle.select().from(correspondence).where(eq(correspondence.id, noteId))
  return note
}
