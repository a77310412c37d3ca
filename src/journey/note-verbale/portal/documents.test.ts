import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { missionOf, notePdf, wordsOn } from '../../../../tests/missions.ts'
import { testOffice } from '../../../../tests/office.ts'
import { journalLines } from '../../../platform/journal/schema.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { readingThread } from '../../../reading/reading-thread.ts'
import { readStored } from '../intake/read-stored.ts'
import { correspondence } from '../schema.ts'

const t = await testOffice('2023-08-28T09:30:00+02:00')
const path = '/portal/note/documents'

async function notesOf(inviteeId: string) {
  return t.database.drizzle
    .select()
    .from(correspondence)
    .where(eq(correspondence.inviteeId, inviteeId))
    .orderBy(asc(correspondence.createdAt))
}

describe('A stamped Note sent by a mission', () => {
  it('is kept as it is, known to be the mission’s, and shown as received with time and fingerprint', async () => {
    const { pages, invitee, channel } = await missionOf(t, 'UGA')
    const sent = await pages.upload(path, { documents: notePdf('Note.pdf'), entry: crypto.randomUUID() })
    expect(sent.status).toBe(303)

    const [note] = await notesOf(invitee.id)
    expect(note).toMatchObject({ channel: 'portal', fromAddress: 'visitor@state.example', state: 'received' })
    expect(sent.headers.get('location')).toBe(`/portal/messages/${note?.id}`)
    const receipt = await wordsOn(await pages.visit(`/portal/messages/${note?.id}`))
    expect(receipt).toContain('Monday, 28 August 2023 at 09:30 (Geneva)')
    expect(receipt).toContain(`Note.pdf`)
    expect(receipt).toContain(note?.sha256)
    const lines = await t.database.drizzle
      .select()
      .from(journalLines)
      .where(eq(journalLines.event, 'note.received'))
    expect(lines.map(({ actor }) => actor)).toEqual([`mission:${channel.id}`])
  })

  it('pressed twice is sent once', async () => {
    const { pages, invitee } = await missionOf(t, 'KEN')
    const entry = crypto.randomUUID()
    const places = []
    for (let press = 0; press < 2; press += 1) {
      const answer = await pages.upload(path, { documents: notePdf('Note.pdf'), entry })
      places.push(answer.headers.get('location'))
    }
    expect(await notesOf(invitee.id)).toHaveLength(1)
    expect(new Set(places).size).toBe(1)
  })

  it('is read and acknowledged in writing at the address of the link', async () => {
    const { pages, invitee } = await missionOf(t, 'ZMB')
    const lines = [
      'The Permanent Mission of Zambia presents its compliments to the Implementation Support Unit',
      'and has the honour to inform that Zambia will be represented at the conference in Phnom Penh by:',
      '1. Ms. Amina TESTWELL, Director of Disability Affairs (amina.testwell@zambia.example)',
    ]
    await pages.upload(path, { documents: notePdf('Note.pdf', lines), entry: crypto.randomUUID() })
    const [note] = await notesOf(invitee.id)
    const thread = readingThread()
    await readStored(t.office, thread, note?.id ?? '', { number: 1, isLast: true })
    await thread.stop()

    const [read] = await notesOf(invitee.id)
    expect(read).toMatchObject({ state: 'read', kind: 'nomination', inviteeId: invitee.id })
    const posted = await t.database.drizzle
      .select()
      .from(messages)
      .where(eq(messages.kind, 'acknowledgement'))
    expect(posted.map(({ toAddress }) => toAddress)).toEqual(['visitor@state.example'])
    const delegation = await wordsOn(await pages.visit('/portal/delegation'))
    expect(delegation).toContain('Amina TESTWELL Being verified')
  })
})

describe('What cannot be taken', () => {
  it('is said by name, and what was good need not be chosen again', async () => {
    const { pages, invitee } = await missionOf(t, 'NPL')
    const program = new File(['MZ\u0000\u0001'], 'Note.pdf', { type: 'application/pdf' })
    const html = new File(['<!doctype html><script>alert(1)</script>'], 'page.png', { type: 'image/png' })
    const answer = await pages.upload(path, { documents: [notePdf('Good.pdf'), program, html] })
    expect(answer.status).toBe(422)
    const page = await wordsOn(answer)
    expect(page).toContain('“Note.pdf” is no PDF, photograph or Word file')
    expect(page).toContain('“page.png” is no PDF, photograph or Word file')
    expect(page).toContain('One file received, not sent yet')
    expect(await notesOf(invitee.id)).toEqual([])

    expect((await pages.upload(path, { entry: crypto.randomUUID() })).status).toBe(303)
    const [note] = await notesOf(invitee.id)
    const receipt = await wordsOn(await pages.visit(`/portal/messages/${note?.id}`))
    expect(receipt).toContain('Good.pdf')
    expect(await wordsOn(await pages.visit(path))).not.toContain('not sent yet')
  })

  it('may be taken off again before it is sent', async () => {
    const { pages } = await missionOf(t, 'PER')
    await pages.upload(path, { documents: [notePdf('Wrong.pdf'), new File(['x'], 'x.txt')] })
    const page = await (await pages.visit(path)).text()
    const sha256 = /name="sha256" value="([0-9a-f]+)"/.exec(page)?.[1] ?? ''
    await pages.send(`${path}/removal`, { sha256 })
    expect(await wordsOn(await pages.visit(path))).not.toContain('Wrong.pdf')
  })

  it('is too large by itself: the others are kept', async () => {
    const { pages } = await missionOf(t, 'SEN')
    const head = Buffer.from('%PDF-1.7\n')
    const large = new File([head, new Uint8Array(26 * 1024 * 1024)], 'Large.pdf')
    const answer = await pages.upload(path, { documents: [large, notePdf('Small.pdf')] })
    expect(answer.status).toBe(413)
    const page = await wordsOn(answer)
    expect(page).toContain('“Large.pdf” is larger than 25 MB')
    expect(page).toContain('Small.pdf')
  })

  it('is nothing at all', async () => {
    const { pages } = await missionOf(t, 'TCD')
    const answer = await pages.upload(path, { documents: new File([], '') })
    expect(answer.status).toBe(422)
    expect(await wordsOn(answer)).toContain('Choose at least one file')
  })
})
