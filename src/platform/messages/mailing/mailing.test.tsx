import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { accounts } from '../../auth/schema.ts'
import { clockAt } from '../../clock/clock.ts'
import type { FileStore } from '../../files/file-store.ts'
import { type Actor, perform, theSystem } from '../../journal/act.ts'
import { composeMail } from '../mail-layout.tsx'
import { linkPlace } from '../put-links.ts'
import { messages } from '../schema.ts'
import type { Composers } from './composer.ts'
import { adoptMailing, cancelMailing, confirmMailing } from './decide-mailing.ts'
import { holdRecipient, releaseRecipient } from './decide-recipient.ts'
import { prepareMailing } from './prepare-mailing.ts'
import { mailingById, progressOf, recipientsOf } from './queries.ts'
import { runMailing } from './run-mailing.ts'
import { mailings } from './schema.ts'
import { sendTest } from './send-test.ts'

const { database } = await freshDatabase()
const { drizzle } = database
const conferenceId = crypto.randomUUID()
const stage = { database, clock: clockAt('2023-07-20T07:00:00Z'), conferenceId, reactions: [] }
const ana = await colleague('Ana Ferreira')
const daniel = await colleague('Daniel Okoye')

const files = {
  put: async (bytes: Uint8Array) => ({ sha256: new TextDecoder().decode(bytes), size: bytes.byteLength }),
} as unknown as FileStore

const composers: Composers = {
  test: {
    async compose(_looking, mailing, recipient) {
      if (recipient.name === 'Answered') return { hold: 'answered' }
      if (recipient.name === 'Broken') throw new Error('No such text')
      const { mark, places } = linkPlace('portal', crypto.randomUUID())
      const mail = composeMail({
        kind: 'test',
        language: 'en',
        subject: mailing.title,
        body: <p>Your link: {mark}</p>,
        conferenceName: 'x',
        places,
      })
      const letter = {
        name: 'letter.pdf',
        type: 'application/pdf',
        bytes: new TextEncoder().encode('letter'),
      }
      return { mail, language: 'en', about: ['invitee:1'], files: [letter] }
    },
  },
}

describe('A mail to many', () => {
  it('to ten leaves with one person; to eleven it wants a second one', async () => {
    const ten = await prepared(10)
    expect(await as(ana, (act) => confirmMailing(act, ten, 1))).toBe('confirmed')

    const eleven = await prepared(11)
    expect(await as(ana, (act) => confirmMailing(act, eleven, 1))).toBe('second-person')
    expect((await mailingById(drizzle, conferenceId, eleven))?.state).toBe('prepared')
    expect(await as(daniel, (act) => confirmMailing(act, eleven, 1))).toBe('confirmed')
  })

  it('is held by the database, whatever the code forgets', async () => {
    const id = await prepared(11)
    const alone = drizzle
      .update(mailings)
      .set({ state: 'confirmed', confirmedBy: `staff:${ana.id}`, confirmedAt: new Date() })
      .where(eq(mailings.id, id))
    await expect(alone).rejects.toMatchObject({ cause: { constraint: 'mailing_second_person' } })
    const unconfirmed = drizzle.update(mailings).set({ state: 'running' }).where(eq(mailings.id, id))
    await expect(unconfirmed).rejects.toMatchObject({ cause: { constraint: 'mailing_unconfirmed' } })
  })

  it('counts whoever puts somebody on the list as the one who prepared it', async () => {
    const id = await prepared(11, { name: 'Held', held: { reason: 'hold-list', note: 'Speaks with us' } })
    const held = (await recipientsOf(drizzle, id)).find(({ state }) => state === 'held')
    await as(daniel, (act) => releaseRecipient(act, id, held?.id ?? ''))

    expect(await as(daniel, (act) => confirmMailing(act, id, 2))).toBe('second-person')
    expect(await as(ana, (act) => confirmMailing(act, id, 1))).toBe('changed')
    expect(await as(ana, (act) => confirmMailing(act, id, 2))).toBe('confirmed')
  })

  it('that the system prepared is looked at by one and confirmed by another', async () => {
    const { id } = await as(theSystem, (act) => prepareMailing(act, mailingTo(12)))
    expect(await as(ana, (act) => confirmMailing(act, id, 1))).toBe('nobody-looked')
    await as(ana, (act) => adoptMailing(act, id))
    expect(await as(ana, (act) => confirmMailing(act, id, 1))).toBe('second-person')
    expect(await as(daniel, (act) => confirmMailing(act, id, 1))).toBe('confirmed')
  })

  it('leaves once to each, though two run it at once, and without those held back', async () => {
    const id = await prepared(45, { name: 'Answered' }, { name: 'Broken' }, { name: 'Nobody', address: null })
    const [first] = await recipientsOf(drizzle, id)
    await as(ana, (act) => holdRecipient(act, id, first?.id ?? '', 'On leave until Monday'))
    await as(daniel, (act) => confirmMailing(act, id, 2))
    await Promise.all([1, 2, 3].map(() => runMailing({ stage, composers, files }, id)))

    const lines = await recipientsOf(drizzle, id)
    expect(
      lines.filter(({ state }) => state === 'held').map(({ heldReason, heldNote }) => [heldReason, heldNote]),
    ).toEqual([
      ['by-hand', 'On leave until Monday'],
      ['answered', null],
      ['failed', 'No such text'],
      ['no-address', null],
    ])
    const stored = (await drizzle.select().from(messages)).filter(({ about }) =>
      about.includes(`mailing:${id}`),
    )
    expect(stored.map(({ toAddress }) => toAddress).sort()).toEqual(
      lines
        .filter(({ state }) => state === 'posted')
        .map(({ address }) => address)
        .sort(),
    )
    expect(stored[0]).toMatchObject({ createdBy: `staff:${daniel.id}`, status: 'waiting' })
    expect(stored[0]?.attachments).toEqual([
      { name: 'letter.pdf', type: 'application/pdf', sha256: 'letter' },
    ])
    expect(stored[0]?.about).toContain('invitee:1')
    expect(await mailingById(drizzle, conferenceId, id)).toMatchObject({ state: 'done' })
    expect(await progressOf(drizzle, id)).toMatchObject({
      toSend: 0,
      held: 4,
      posted: 44,
      messages: { waiting: 44, sent: 0 },
    })
  })

  it('that was ended sends nothing, and its list stays closed', async () => {
    const id = await prepared(3)
    await as(ana, (act) => confirmMailing(act, id, 1))
    await as(ana, (act) => cancelMailing(act, id))
    await runMailing({ stage, composers, files }, id)

    expect(await progressOf(drizzle, id)).toMatchObject({ toSend: 3, posted: 0 })
    const [one] = await recipientsOf(drizzle, id)
    expect(await as(ana, (act) => releaseRecipient(act, id, one?.id ?? ''))).toBeUndefined()
  })

  it('is tried out on oneself, marked, and without the personal link of another', async () => {
    const id = await prepared(2)
    const [one] = await recipientsOf(drizzle, id)
    const marks = { subject: '[Test]', link: '[the link stands here]' }
    const to = { address: 'ana@staff.example', name: 'Ana Ferreira' }
    const sent = await as(ana, (act) =>
      sendTest(act, { composers, files }, id, { to, recipientId: one?.id ?? '', marks }),
    )

    if (!sent || 'hold' in sent) throw new Error('It was not sent')
    const [message] = await drizzle.select().from(messages).where(eq(messages.id, sent.messageId))
    expect(message).toMatchObject({
      toAddress: 'ana@staff.example',
      subject: '[Test] Invitation',
      places: {},
    })
    expect(message?.text).toContain('Your link: [the link stands here]')
    expect(await progressOf(drizzle, id)).toMatchObject({ toSend: 2, posted: 0 })
  })
})

type Some = { name: string; address?: string | null; held?: { reason: string; note: string } }

function mailingTo(count: number, ...more: Some[]) {
  const many: Some[] = Array.from({ length: count }, (_, number) => ({ name: `Mission ${number}` }))
  return {
    kind: 'test',
    title: 'Invitation',
    recipients: [...many, ...more].map(({ name, address, held }, number) => ({
      subject: `channel:${number}`,
      address: address === undefined ? `m${number}@state.example` : address,
      name,
      language: 'en' as const,
      held,
    })),
  }
}

async function prepared(count: number, ...more: Some[]): Promise<string> {
  return (await as(ana, (act) => prepareMailing(act, mailingTo(count, ...more)))).id
}

function as<T>(by: Actor, change: Parameters<typeof perform<T>>[2]): Promise<T> {
  return perform(stage, by, change)
}

async function colleague(name: string): Promise<Actor & { kind: 'staff' }> {
  const [account] = await drizzle
    .insert(accounts)
    .values({ address: `${crypto.randomUUID()}@staff.example`, name })
    .returning()
  if (!account) throw new Error('Nobody')
  return { kind: 'staff', id: account.id, name }
}
