import { eq } from 'drizzle-orm'
import PostalMime from 'postal-mime'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { startSmtp } from '../../../tests/mail/smtp-server.ts'
import { clockAt } from '../clock/clock.ts'
import { type Actor, perform, theSystem } from '../journal/act.ts'
import { type Delivery, deliverMessage } from './deliver-message.ts'
import { composeMail } from './mail-layout.tsx'
import { post } from './post.ts'
import { type Attachment, messages } from './schema.ts'
import { smtpTransport } from './smtp-transport.ts'

const { database } = await freshDatabase()
const smtp = await startSmtp()
afterAll(() => smtp.stop())
beforeEach(() => {
  smtp.behave('take')
  smtp.received.length = 0
})

const stage = {
  database,
  clock: clockAt('2023-09-05T07:00:00Z'),
  conferenceId: crypto.randomUUID(),
  reactions: [],
}
const delivery: Delivery = {
  database,
  transport: smtpTransport(smtp.url),
  from: () => ({ name: 'Phnom Penh 2023', address: 'isu@apminebanconvention.example' }),
  makeLink: async () => 'https://conference.example/the-link',
  files: { get: async (sha256) => new TextEncoder().encode(sha256) },
}
const first = { number: 1, isLast: false }

describe('A message', () => {
  it('arrives whole, threaded, in both bodies, right to left where its language is', async () => {
    const id = await written({ language: 'ar', body: 'نشكركم', inReplyTo: '<note@mission.example>' })
    await deliverMessage(delivery, id, first)
    expect(await statusOf(id)).toBe('sent')
    const [mail] = smtp.received
    expect(mail?.to).toBe('mission@state.example')
    expect(mail?.content).toMatch(/^In-Reply-To: <note@mission\.example>/m)
    expect(mail?.content).toMatch(/^Auto-Submitted: auto-generated/m)
    const bodies = bodiesOf(mail?.content ?? '')
    expect(bodies.join('\n')).toContain('dir="rtl"')
    expect(bodies.every((body) => body.includes('نشكركم'))).toBe(true)
  })

  it('asks for a report where it goes to many, and for none elsewhere', async () => {
    const one = await written()
    const many = await written()
    await database.drizzle
      .update(messages)
      .set({ about: ['mailing:1'] })
      .where(eq(messages.id, many))
    await deliverMessage(delivery, one, first)
    await deliverMessage(delivery, many, first)
    expect(smtp.received.map(({ notify }) => notify)).toEqual([[], ['SUCCESS', 'FAILURE', 'DELAY']])
  })

  it('leaves once, however often its job runs', async () => {
    const id = await written()
    await Promise.all(
      [deliverMessage(delivery, id, first), deliverMessage(delivery, id, first)].map((one) =>
        one.catch(() => {}),
      ),
    )
    await deliverMessage(delivery, id, first)
    expect(smtp.received).toHaveLength(1)
  })

  it('that the server refuses for good is given up, with the words of the server', async () => {
    const id = await written()
    smtp.behave({ refuse: 550 })
    await deliverMessage(delivery, id, first)
    const [message] = await database.drizzle.select().from(messages).where(eq(messages.id, id))
    expect(message).toMatchObject({
      status: 'given-up',
      lastError: expect.stringContaining('The mailbox says no'),
    })
  })

  it('to somebody whom the server does not know is given up; to somebody who has no room today, it waits', async () => {
    const [unknown, full] = [await written(), await written()]
    smtp.behave({ refuseRecipient: 550 })
    await deliverMessage(delivery, unknown, first)
    smtp.behave({ refuseRecipient: 452 })
    await expect(deliverMessage(delivery, full, first)).rejects.toThrow('Nobody of that name')
    expect([await statusOf(unknown), await statusOf(full)]).toEqual(['given-up', 'waiting'])
  })

  it('has certainly not left while the server has not asked for it: no link was made, and it waits', async () => {
    let links = 0
    const counting: Delivery = { ...delivery, makeLink: async () => `https://conference.example/${++links}` }
    const id = await written({ body: '{{link:sign-in}}' })
    smtp.behave('cut early')
    await expect(deliverMessage(counting, id, first)).rejects.toThrow()
    expect([await statusOf(id), links]).toEqual(['waiting', 0])
    smtp.behave('take')
    await deliverMessage(counting, id, { number: 2, isLast: false })
    expect(bodiesOf(smtp.received[0]?.content ?? '').every((body) => body.includes('/1'))).toBe(true)
  })

  it('says that nobody wrote it only where nobody did', async () => {
    const id = await written({ by: { kind: 'staff', id: crypto.randomUUID(), name: 'Officer' } })
    await deliverMessage(delivery, id, first)
    expect(smtp.received[0]?.content).not.toMatch(/^Auto-Submitted/m)
  })

  it('that the server refuses for now waits, and goes later', async () => {
    const id = await written()
    smtp.behave({ refuse: 451 })
    await expect(deliverMessage(delivery, id, first)).rejects.toThrow()
    expect(await statusOf(id)).toBe('waiting')
    smtp.behave('take')
    await deliverMessage(delivery, id, { number: 2, isLast: false })
    expect([await statusOf(id), smtp.received.length]).toEqual(['sent', 1])
  })

  it('waits while the server cannot be reached', async () => {
    const id = await written()
    const nowhere = { ...delivery, transport: smtpTransport('smtp://127.0.0.1:1') }
    await expect(deliverMessage(nowhere, id, first)).rejects.toThrow()
    expect(await statusOf(id)).toBe('waiting')
  })

  it('waits while the server lets nobody in: that says nothing about the message', async () => {
    const id = await written()
    smtp.behave('shut')
    await expect(deliverMessage(delivery, id, first)).rejects.toThrow('Nobody is let in')
    expect(await statusOf(id)).toBe('waiting')
    await deliverMessage(delivery, id, { number: 25, isLast: true })
    expect(await statusOf(id)).toBe('given-up')
  })

  it('that another process hands over is left to it, whatever befalls this one', async () => {
    const id = await written()
    const transport: Delivery['transport'] = {
      async hand(_, lastMoment) {
        await database.drizzle.update(messages).set({ status: 'sent' }).where(eq(messages.id, id))
        await lastMoment()
        return { answer: '' }
      },
    }
    await expect(deliverMessage({ ...delivery, transport }, id, first)).rejects.toThrow('no longer waiting')
    expect(await statusOf(id)).toBe('sent')
  })

  it('of which nobody knows whether it arrived is never sent twice by itself: a person decides', async () => {
    const id = await written()
    smtp.behave('cut')
    await deliverMessage(delivery, id, first)
    expect(await statusOf(id)).toBe('uncertain')
    smtp.behave('take')
    await deliverMessage(delivery, id, first)
    expect(smtp.received).toEqual([])
  })

  it('that was leaving when the process ended is uncertain, not lost', async () => {
    const id = await written()
    await database.drizzle.update(messages).set({ status: 'handing-over' }).where(eq(messages.id, id))
    await deliverMessage(delivery, id, { number: 2, isLast: false })
    expect([await statusOf(id), smtp.received.length]).toEqual(['uncertain', 0])
  })

  it('takes its files along, each under its name and as what it is', async () => {
    const id = await written({
      attachments: [
        { name: 'conférence.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' },
        { name: 'letter.pdf', type: 'application/pdf', sha256: 'the bytes of the letter' },
      ],
    })
    await deliverMessage(delivery, id, first)
    const mail = await PostalMime.parse(smtp.received[0]?.content ?? '')
    expect(
      mail.attachments.map(({ filename, mimeType, content }) => [
        filename,
        mimeType,
        new TextDecoder().decode(content as ArrayBuffer).trimEnd(),
      ]),
    ).toEqual([
      ['conférence.ics', 'text/calendar', 'BEGIN:VCALENDAR'],
      ['letter.pdf', 'application/pdf', 'the bytes of the letter'],
    ])
  })

  it('of which a file is missing waits, and is not sent without it', async () => {
    const files: Delivery['files'] = { get: () => Promise.reject(new Error('It is not there')) }
    const id = await written({ attachments: [{ name: 'letter.pdf', type: 'application/pdf', sha256: 'x' }] })
    await expect(deliverMessage({ ...delivery, files }, id, first)).rejects.toThrow('It is not there')
    expect([await statusOf(id), smtp.received.length]).toEqual(['waiting', 0])
  })

  it('of an act that failed was never written', async () => {
    const before = await database.drizzle.$count(messages)
    const failing = perform(stage, theSystem, async (act) => {
      await post(act, mailOf('en', 'x', 'Subject'), {
        to: { address: 'a@b.example', name: null },
        language: 'en',
        about: [],
      })
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await database.drizzle.$count(messages)).toBe(before)
  })

  it('carries no header, no link and no markup that somebody wrote into a name or a subject', async () => {
    const name = 'Eve\r\nBcc: all@state.example'
    const id = await written({
      name,
      subject: 'Hello\r\nX-Evil: yes',
      body: '[Confirm](http://evil.example) <b>now</b>',
    })
    await deliverMessage(delivery, id, first)
    const content = smtp.received[0]?.content ?? ''
    expect(content).not.toMatch(/^(bcc|x-evil):/im)
    expect(smtp.received.map(({ to }) => to)).toEqual(['mission@state.example'])
    const html = bodiesOf(content).find((body) => body.includes('<html')) ?? ''
    expect(html).not.toContain('href="http://evil')
    expect(html).not.toContain('<b>')
  })
})

function mailOf(language: 'en' | 'ar', body: string, subject: string) {
  const paragraph = <p>{body}</p>
  return composeMail({
    kind: 'test',
    language,
    subject,
    body: paragraph,
    conferenceName: 'Phnom Penh 2023',
    places: { 'sign-in': { purpose: 'sign-in', for: 'somebody' } },
  })
}

type Said = {
  language?: 'en' | 'ar'
  body?: string
  subject?: string
  name?: string
  inReplyTo?: string
  by?: Actor
  attachments?: Attachment[]
}

function written({
  language = 'en',
  body = 'Thank you',
  subject = 'Received',
  name = 'Mission',
  inReplyTo,
  by = theSystem,
  attachments = [],
}: Said = {}) {
  return perform(stage, by, (act) =>
    post(
      act,
      { ...mailOf(language, body, subject), attachments },
      {
        to: { address: 'mission@state.example', name },
        language,
        about: [],
        ...(inReplyTo ? { thread: { inReplyTo, references: [] } } : {}),
      },
    ),
  )
}

async function statusOf(id: string): Promise<string | undefined> {
  const [message] = await database.drizzle.select().from(messages).where(eq(messages.id, id))
  return message?.status
}

/** The decoded bodies of a multipart message of ours: base64 each. */
function bodiesOf(content: string): string[] {
  return [
    ...content.matchAll(
      /Content-Transfer-Encoding: base64\r?\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z0-9+/=\r\n]+)/g,
    ),
  ].map(([, body]) => Buffer.from(body ?? '', 'base64').toString('utf8'))
}
