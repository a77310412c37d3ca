import { describe, expect, it } from 'vitest'
import { readConfirmation } from './confirmation-form.ts'
import { readNote } from './note-form.ts'
import { readPerson } from './person-form.ts'
import { readReason } from './reason-form.ts'

describe('A form of verification', () => {
  it('that comes empty says what is missing and breaks nothing', () => {
    expect(readPerson({})).toMatchObject({
      ok: false,
      problems: [{ problem: 'nameMissing' }, { problem: 'roleMissing' }, { problem: 'sponsorshipMissing' }],
    })
    expect(readNote({})).toMatchObject({ ok: false, problems: [{ field: 'kind', problem: 'kindMissing' }] })
    expect(readConfirmation({})).toEqual({ version: 0, people: [], held: [] })
    expect(readReason({})).toMatchObject({ ok: false })
  })

  it('keeps what was typed where something is wrong', () => {
    const typed = { fullName: 'Grace APIO', email: 'no address', role: 'delegate', sponsorship: 'asked' }
    expect(readPerson(typed)).toMatchObject({
      ok: false,
      typed,
      problems: [{ field: 'email', problem: 'emailWrong' }],
    })
  })

  it('knows a day of the calendar and an invitee when it sees one', () => {
    const note = { version: '1', kind: 'nomination', noteDate: '24 August', inviteeId: 'Uganda' }
    expect(readNote(note)).toMatchObject({
      problems: [{ problem: 'inviteeWrong' }, { problem: 'dateWrong' }],
    })
    expect(readNote({ ...note, noteDate: '2023-08-24', inviteeId: '' })).toMatchObject({
      ok: true,
      note: { noteDate: '2023-08-24', inviteeId: null },
    })
  })

  it('takes an empty line for what is not said', () => {
    const form = readPerson({
      fullName: ' Grace APIO ',
      email: '',
      title: '',
      role: 'head',
      sponsorship: 'not-asked',
    })
    expect(form).toMatchObject({
      ok: true,
      person: { fullName: 'Grace APIO', email: null, title: null, role: 'head' },
    })
  })

  it('wants a reason in words', () => {
    expect(readReason({ version: '2', reason: ' … ' })).toMatchObject({ ok: false })
    expect(readReason({ version: '2', reason: 'Host country' })).toEqual({
      version: 2,
      reason: 'Host country',
      ok: true,
    })
  })
})
