import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { approveLanguage, withdrawApproval } from '../../conference/office/language-approval.ts'
import { composeMail } from '../../platform/messages/mail-layout.tsx'
import { post } from '../../platform/messages/post.ts'
import { type Message, messages } from '../../platform/messages/schema.ts'

const { visit, send, act, database, office } = await testOffice()
const jobsFor = async (id: string) => {
  const { rows } = await database.pool.query('select 1 from graphile_worker.jobs where key = $1', [
    `deliver-${id}`,
  ])
  return rows.length
}

beforeEach(async () => {
  await database.drizzle.delete(messages)
  await database.pool.query('delete from graphile_worker._private_jobs')
})

describe('The outbox', () => {
  it('lists what was written, and narrows to one state', async () => {
    await written({ subject: 'Nomination received' })
    await written({ subject: 'A question to you', status: 'given-up' })
    const all = await (await visit('/desk/messages', 'intake')).text()
    expect(all).toContain('2 messages')
    expect(all).toContain('receipt acknowledged')
    const givenUp = await (await visit('/desk/messages?state=given-up', 'intake')).text()
    expect(givenUp).toContain('A question to you')
    expect(givenUp).not.toContain('Nomination received')
    expect(await (await visit('/desk/messages?state=nonsense', 'intake')).text()).toContain('2 messages')
    expect(await (await visit('/desk/messages?language=fr', 'intake')).text()).toContain('Messages envoyés')
  })

  it('shows a hundred at a time, and counts all', async () => {
    const id = await written({ subject: 'The first of many' })
    const [first] = await database.drizzle.select().from(messages).where(eq(messages.id, id))
    if (!first) throw new Error('It was not written')
    const later = (n: number) => new Date(first.createdAt.getTime() + n * 1000)
    const many = Array.from({ length: 100 }, (_, n) => ({
      ...first,
      id: crypto.randomUUID(),
      messageId: `<${n}@states.example>`,
      subject: 'Another',
      createdAt: later(n + 1),
    }))
    await database.drizzle.insert(messages).values(many)
    const newest = await (await visit('/desk/messages', 'intake')).text()
    expect(newest).toContain('101 messages')
    expect(newest).not.toContain('The first of many')
    expect(await (await visit('/desk/messages?page=2', 'intake')).text()).toContain('The first of many')
  })

  it('shows a message in a frame that runs nothing and loads nothing', async () => {
    const id = await written({ body: '<script>alert(1)</script>' })
    const page = await (await visit(`/desk/messages/${id}`, 'intake')).text()
    expect(page).toMatch(new RegExp(`<iframe[^>]* src="/desk/messages/${id}/body"[^>]* sandbox`))
    expect(page).not.toContain('<script>alert')
    const body = await visit(`/desk/messages/${id}/body`, 'intake')
    expect(body.headers.get('content-security-policy')).toMatch(/^sandbox ; default-src 'none'/)
    expect(await body.text()).not.toContain('<script>')
  })

  it('marks the place of a personal link, and shows no link', async () => {
    const id = await written({ body: '{{link:sign-in}}' })
    for (const path of [`/desk/messages/${id}`, `/desk/messages/${id}/body`]) {
      const text = await (await visit(path, 'manager')).text()
      expect(text).toContain('[the personal link stands here]')
      expect(text).not.toContain('{{link')
    }
  })

  it('gives each message an id of the office’s own host name', async () => {
    const id = await written()
    const [message] = await database.drizzle.select().from(messages).where(eq(messages.id, id))
    expect(message?.messageId).toBe(`<${id}@localhost>`)
  })

  it('hands out the files that went with a message, as they were', async () => {
    const kept = await office.files.put(new TextEncoder().encode('%PDF-1.7'))
    const id = await written({
      attachments: [
        { name: 'conference.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' },
        { name: 'letter.pdf', type: 'application/pdf', sha256: kept.sha256 },
      ],
    })
    expect(await (await visit(`/desk/messages/${id}`, 'intake')).text()).toContain('conference.ics')
    const calendar = await visit(`/desk/messages/${id}/attachments/0`, 'intake')
    expect(calendar.headers.get('content-disposition')).toContain('attachment; filename="conference.ics"')
    expect(await calendar.text()).toBe('BEGIN:VCALENDAR')
    expect(await (await visit(`/desk/messages/${id}/attachments/1`, 'intake')).text()).toBe('%PDF-1.7')
    expect((await visit(`/desk/messages/${id}/attachments/2`, 'intake')).status).toBe(404)
  })

  it('is shut to those who write to nobody, and knows no message of another id', async () => {
    const id = await written()
    expect((await visit(`/desk/messages/${id}/body`, 'donor')).status).toBe(403)
    expect((await visit('/desk/messages', 'sponsorship')).status).toBe(403)
    expect((await send(`/desk/messages/${id}/release`, {}, 'intake')).status).toBe(403)
    for (const unknown of [crypto.randomUUID(), 'nonsense'])
      expect((await visit(`/desk/messages/${unknown}`, 'intake')).status).toBe(404)
    expect((await send(`/desk/messages/${crypto.randomUUID()}/arrival`, {}, 'intake')).status).toBe(404)
    expect((await send('/desk/messages/nonsense/redelivery', {}, 'intake')).status).toBe(404)
  })
})

describe('A person decides', () => {
  it('that a held message may go', async () => {
    const id = await written({ status: 'held', heldFor: 'language' })
    expect(await (await visit(`/desk/messages/${id}`, 'manager')).text()).toContain('Let it go')
    const answer = await send(`/desk/messages/${id}/release`, {}, 'manager')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/desk/messages/${id}`])
    expect([await statusOf(id), await jobsFor(id)]).toEqual(['waiting', 1])
    expect(await (await visit(`/desk/messages/${id}`, 'manager')).text()).toContain(
      'A held message was let go',
    )
  })

  it('that an uncertain message is sent again, or had arrived', async () => {
    const again = await written({ status: 'uncertain', lastError: 'Connection closed unexpectedly' })
    const page = await (await visit(`/desk/messages/${again}`, 'intake')).text()
    for (const words of [
      'Nobody knows whether it arrived',
      'Connection closed',
      'Send it again',
      'It has arrived',
    ])
      expect(page).toContain(words)
    await send(`/desk/messages/${again}/redelivery`, {}, 'intake')
    expect([await statusOf(again), await jobsFor(again)]).toEqual(['waiting', 1])

    const arrived = await written({ status: 'uncertain' })
    await send(`/desk/messages/${arrived}/arrival`, {}, 'intake')
    expect([await statusOf(arrived), await jobsFor(arrived)]).toEqual(['sent', 0])
  })

  it('nothing about a message that has left: asked twice, or too late, it stays as it is', async () => {
    const id = await written({ status: 'sent' })
    for (const action of ['release', 'redelivery', 'arrival'])
      await send(`/desk/messages/${id}/${action}`, {}, 'manager')
    expect([await statusOf(id), await jobsFor(id)]).toEqual(['sent', 0])
    expect(await (await visit(`/desk/messages/${id}`, 'manager')).text()).not.toContain('/redelivery')
  })

  it('for a whole language at once, by approving it', async () => {
    const spanish = await written({ status: 'held', heldFor: 'language', language: 'es' })
    const arabic = await written({ status: 'held', heldFor: 'language', language: 'ar' })
    await act((one) => withdrawApproval(one, 'es'))
    await act((one) => approveLanguage(one, 'es'))
    expect([await statusOf(spanish), await jobsFor(spanish)]).toEqual(['waiting', 1])
    expect([await statusOf(arabic), await jobsFor(arabic)]).toEqual(['held', 0])
  })

  it('to take that approval back: what has not left yet waits again, what has left has left', async () => {
    const waiting = await written({ language: 'ar' })
    const sent = await written({ language: 'ar', status: 'sent' })
    const english = await written()
    await send('/desk/languages/ar/withdrawal', {}, 'manager')
    expect(await Promise.all([waiting, sent, english].map(statusOf))).toEqual(['held', 'sent', 'waiting'])
    await send('/desk/languages/ar/approval', {}, 'manager')
    expect([await statusOf(waiting), await jobsFor(waiting)]).toEqual(['waiting', 1])
  })
})

type Written = Partial<Pick<Message, 'status' | 'heldFor' | 'lastError' | 'subject' | 'attachments'>> & {
  body?: string
  language?: 'en' | 'es' | 'ar'
}

/** A message as it lies in the outbox, in the state named; only `redelivery` and its like give it a job. */
async function written({ body = 'Thank you', language = 'en', ...row }: Written = {}): Promise<string> {
  const mail = composeMail({
    kind: 'acknowledgement',
    language,
    subject: row.subject ?? 'Received',
    body,
    conferenceName: 'Phnom Penh 2023',
    places: { 'sign-in': { purpose: 'sign-in', for: crypto.randomUUID() } },
  })
  const to = { address: 'mission@state.example', name: 'Mission' }
  const id = await act((one) => post(one, mail, { to, language, about: [], heldFor: 'language' }))
  await database.drizzle
    .update(messages)
    .set({ status: 'waiting', heldFor: null, ...row })
    .where(eq(messages.id, id))
  return id
}

async function statusOf(id: string): Promise<string | undefined> {
  const [message] = await database.drizzle.select().from(messages).where(eq(messages.id, id))
  return message?.status
}
