import { asc, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { aReading, proposed, read } from '../../../../tests/intake/a-reading.ts'
import { intakeOffice, mail } from '../../../../tests/intake/intake-office.ts'
import type { Office } from '../../../conference/office/office.ts'
import { channels, invitees } from '../../../conference/schema.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { envelopeOf } from '../../../reading/mail/envelope.ts'
import { mailTree } from '../../../reading/mail/mail-tree.ts'
import type { MessageReading } from '../../../reading/message-reading.ts'
import type { ReadingThread } from '../../../reading/reading-thread.ts'
import { readingWithTexts } from '../queries/reading-with-texts.ts'
import { correspondence, namedPeople } from '../schema.ts'
import { readStored } from './read-stored.ts'
import { storeMessage } from './store-message.ts'

let office: Office
let count = 0
beforeAll(async () => {
  office = await intakeOffice()
})

/** Reads as it is told to, with the envelope of the message itself. */
function reader(reading: MessageReading | Error): ReadingThread {
  return {
    async read(bytes) {
      if (reading instanceof Error) throw reading
      return { envelope: envelopeOf(await mailTree(bytes)), reading }
    },
    async stop() {},
  }
}

/** Stores a message and reads it; gives its row and what was posted about it. */
async function receive(reading: MessageReading | Error, headers: Record<string, string> = {}, isLast = true) {
  count += 1
  const from = `sender${count}@uganda.example`
  const bytes = mail(`Message ${count}`, {
    From: `Mission <${from}>`,
    'Message-ID': `<m${count}@x>`,
    ...headers,
  })
  const { id } = await storeMessage(office, { bytes, channel: 'mail' })
  await readStored(office, reader(reading), id, { number: isLast ? 3 : 1, isLast })
  return { ...(await look(id)), id }
}

async function look(id: string) {
  const { drizzle } = office.database
  const [note] = await drizzle.select().from(correspondence).where(eq(correspondence.id, id))
  const posted = await drizzle
    .select()
    .from(messages)
    .where(sql`${`note:${id}`} = any(${messages.about})`)
  if (!note) throw new Error('No such message')
  return { note, posted }
}

async function inviteeOf(code: string) {
  const [found] = await office.database.drizzle.select().from(invitees).where(eq(invitees.code, code))
  if (!found) throw new Error(`No ${code}`)
  return found
}

describe('Reading a stored message', () => {
  it('keeps the texts of its parts sealed, and gives them back where the message is shown', async () => {
    const text = 'The text of the message, as it came'
    const body = { id: 'body', name: null, declaredType: 'text/plain', actualType: 'text/plain', size: 35 }
    const part = { ...body, sha256: '', text, pages: 0, source: 'text' as const, problem: null }
    const { note } = await receive(aReading({ parts: [part] }))
    expect(note.reading?.parts).toEqual([{ ...part, text: null }])
    expect(JSON.stringify(note)).not.toContain(text)
    expect(readingWithTexts(office.seals, note)?.parts).toEqual([part])
  })

  it('keeps what was proposed: the people in their order, the invitee, the number', async () => {
    const uganda = await inviteeOf('UGA')
    const people = [
      proposed('James Peter OKELLO', { role: read('head'), email: read('jp.okello@gender-ug.example') }),
      proposed('Walter ODONGO', { sponsorshipRequested: { value: true, evidence: [] } }),
      proposed('Agnes NAKITTO', { sponsorshipRequested: { value: null, evidence: [] } }),
    ]
    const { note } = await receive(aReading({ people }))
    const named = await office.database.drizzle
      .select()
      .from(namedPeople)
      .where(eq(namedPeople.noteId, note.id))
      .orderBy(asc(namedPeople.position))

    expect(note).toMatchObject({
      state: 'read',
      kind: 'nomination',
      inviteeId: uganda.id,
      reference: 'UGA/GVA/ISU/08/23',
      noteDate: '2023-08-24',
    })
    expect(named.map(({ fullName, sponsorship, email }) => [fullName, sponsorship, email])).toEqual([
      ['James Peter OKELLO', 'not-asked', 'jp.okello@gender-ug.example'],
      ['Walter ODONGO', 'asked', null],
      ['Agnes NAKITTO', 'unclear', null],
    ])
  })

  it('keeps what was read where the database does not take a sign of it', async () => {
    const { note } = await receive(
      aReading({ people: [proposed('James\0 OKELLO')], reference: read('UGA\ud83d') }),
    )
    expect(note).toMatchObject({ state: 'read', readingProblem: null, reference: 'UGA\uFFFD' })
  })

  it('knows an organisation by its name, and a sender by a known address; a stranger it leaves to the officer', async () => {
    const sender = (name: string | null) => ({ iso3: null, name: name ? read(name) : null })
    const horizon = await inviteeOf('horizon-amputee-federation')
    const byName = await receive(aReading({ sender: sender('HORIZON Amputee Federation') }))
    expect(byName.note.inviteeId).toBe(horizon.id)

    const [channel] = await office.database.drizzle
      .select()
      .from(channels)
      .where(eq(channels.inviteeId, horizon.id))
    const byAddress = await receive(aReading({ sender: sender(null) }), {
      From: `${channel?.address?.toUpperCase()}`,
    })
    expect(byAddress.note.inviteeId).toBe(horizon.id)

    const stranger = await receive(aReading({ sender: sender('League of Nobody') }))
    expect(stranger.note).toMatchObject({ inviteeId: null, senderName: 'League of Nobody' })
  })

  it('ties a correction to the Note that it refers to, or whose thread it is in', async () => {
    const first = await receive(aReading({ reference: read('UGA/7') }))
    const signals = { ...aReading().signals, refersTo: read('UGA/7') }
    const later = { Received: 'from a by b; Mon, 28 Aug 2023 08:00:00 +0000' }
    const byNumber = await receive(aReading({ kind: read('correction'), signals }), later)
    expect(byNumber.note.earlierId).toBe(first.id)

    const byThread = await receive(aReading({ kind: read('correction') }), {
      ...later,
      'In-Reply-To': first.note.messageId ?? '',
    })
    expect(byThread.note.earlierId).toBe(first.id)
  })

  it('is done once: a second run of the job changes nothing and posts nothing', async () => {
    const { id, note, posted } = await receive(aReading({ people: [proposed('Grace APIO')] }))
    await readStored(office, reader(aReading()), id, { number: 1, isLast: false })
    expect(await look(id)).toEqual({ note, posted })
  })

  it('is tried again after a failure; after the last one the message waits for a person', async () => {
    await expect(receive(new Error('Reading took too long'), {}, false)).rejects.toThrow('took too long')
    const { note, posted } = await receive(new Error('Reading took too long'))
    expect(note).toMatchObject({ state: 'read', readingProblem: 'Reading took too long', kind: null })
    expect(posted).toHaveLength(1)
  })

  it('leaves what an officer said meanwhile', async () => {
    const { id } = await storeMessage(office, { bytes: mail('Taken up early'), channel: 'mail' })
    const officer = '7e1c0a9e-0000-4000-8000-000000000001'
    await office.database.drizzle
      .update(correspondence)
      .set({ state: 'assigned', assignedTo: officer, kind: 'question' })
      .where(eq(correspondence.id, id))
    await readStored(office, reader(aReading()), id, { number: 1, isLast: false })
    expect((await look(id)).note).toMatchObject({
      state: 'assigned',
      kind: 'question',
      assignedTo: officer,
      language: 'en',
    })
  })
})

describe('The acknowledgement of receipt', () => {
  it('answers a Note in its language and thread, in the third person, with a subject that gives nothing away', async () => {
    const { note, posted } = await receive(
      aReading({ language: 'fr', sender: { iso3: read('SEN'), name: null } }),
      {
        References: '<earlier@x>',
      },
    )
    expect(posted).toHaveLength(1)
    expect(posted[0]).toMatchObject({
      kind: 'acknowledgement',
      language: 'fr',
      toAddress: note.fromAddress,
      inReplyTo: note.messageId,
      references: ['<earlier@x>', note.messageId],
      heldFor: 'language',
    })
    expect(posted[0]?.text).toMatch(/présente ses compliments et a l’honneur d’accuser réception/)
    expect(posted[0]?.text).toMatch(/vendredi.* 25 août 2023/)
    expect(posted[0]?.subject).toBe('Phnom Penh 2023 : bien reçu')
  })

  it('is in the invitee’s language where we do not write that of the Note', async () => {
    const { posted } = await receive(aReading({ language: 'pt', sender: { iso3: read('PER'), name: null } }))
    expect(posted[0]?.language).toBe((await inviteeOf('PER')).language)
  })

  it.each([
    ['an automatic reply', {}, { 'Auto-Submitted': 'auto-replied' }],
    ['a delivery report', {}, { 'Return-Path': '<>' }],
    ['junk', { kind: read('junk') }, {}],
    ['an address that reads nothing', {}, { From: 'no-reply@list.example' }],
    ['the mail system', {}, { From: 'MAILER-DAEMON@mx.example' }],
    ['our own mailbox', {}, { From: 'ISU@apminebanconvention.example' }],
    ['nobody', {}, { From: '' }],
  ] as const)('is not sent to %s', async (_, reading, headers) => {
    expect((await receive(aReading(reading as Partial<MessageReading>), headers)).posted).toEqual([])
  })

  it('ends a quarrel of two programs', async () => {
    const loop = { From: 'robot@loop.example' }
    const posted = []
    for (let turn = 0; turn < 9; turn++)
      posted.push(...(await receive(aReading({ kind: read('question') }), loop)).posted)
    expect(posted.length).toBeLessThan(6)
  })
})
