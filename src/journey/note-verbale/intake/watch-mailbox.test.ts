import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { intakeOffice, mail } from '../../../../tests/intake/intake-office.ts'
import { type Dovecot, startDovecot } from '../../../../tests/mail/dovecot.ts'
import type { Office } from '../../../conference/office/office.ts'
import { correspondence } from '../schema.ts'
import { imapAddress, mailboxName } from './imap-address.ts'
import { mailboxState } from './mailbox-progress.ts'
import { storeMessage } from './store-message.ts'
import { type MailboxWatch, watchMailbox } from './watch-mailbox.ts'

let server: Dovecot
let office: Office
let watch: MailboxWatch | undefined
let user = 'isu0'
let count = 0

beforeAll(async () => {
  server = await startDovecot()
  office = await intakeOffice()
})

afterEach(async () => {
  await watch?.stop()
  watch = undefined
})
afterAll(() => server.remove())

describe('The mailbox', () => {
  it('is emptied into Verbale/Received, each message byte for byte, the read ones as well', async () => {
    const here = nextUser()
    const messages = ['The first', 'The second'].map((text) => mailFor(text))
    for (const [index, message] of messages.entries()) server.deliver(user, message, { seen: index === 0 })
    watch = await watchMailbox(here)
    await until(() => received().length === 2)

    expect(server.messages(user)).toEqual([])
    const rows = await stored()
    const kept = await Promise.all(rows.map(({ sha256 }) => office.files.get(sha256)))
    expect(kept.map(String).sort()).toEqual(messages.map(String).sort())
    expect(rows[0]).toMatchObject({
      channel: 'mail',
      state: 'received',
      receivedAt: new Date('2023-08-25T12:02:00Z'),
    })
  })

  it('tells of a message that arrives while it is watched', async () => {
    const here = nextUser()
    server.deliver(user, mailFor('Early'))
    watch = await watchMailbox(here, { poll: 60_000, first: 10, longest: 10 })
    await until(() => received().length === 1)
    server.deliver(user, mailFor('Late'))
    await until(() => received().length === 2)
  })

  it('holds no message twice when the process ended between keeping and moving', async () => {
    const here = nextUser()
    const message = mailFor('Kept before')
    const { id } = await storeMessage(office, { bytes: message, channel: 'mail' })
    server.deliver(user, message)
    watch = await watchMailbox(here)
    await until(() => received().length === 1)

    expect((await stored()).map((note) => note.id)).toEqual([id])
  })

  it('keeps what cannot be stored where it is, lets the others pass, and says so', async () => {
    const here = nextUser()
    const bad = mailFor('Bad')
    const files = {
      ...office.files,
      put: (bytes: Uint8Array) =>
        Buffer.from(bytes).includes('Bad for')
          ? Promise.reject(new Error('The disk is full'))
          : office.files.put(bytes),
    }
    server.deliver(user, bad)
    server.deliver(user, mailFor('Good'))
    watch = await watchMailbox({ ...here, files }, { poll: 60_000, first: 60_000, longest: 60_000 })
    await until(async () => (await progress(here))?.failures === 1)

    expect(server.messages(user).map(String)).toEqual([String(bad)])
    expect(received()).toHaveLength(1)
    expect(await progress(here)).toMatchObject({ lastError: 'The disk is full' })
  })

  it('comes back when the server does, and the failure is gone', async () => {
    const here = nextUser()
    await server.stop()
    watch = await watchMailbox(here, { poll: 60_000, first: 20, longest: 50 })
    await until(async () => ((await progress(here))?.failures ?? 0) > 1)
    await server.restart()
    server.deliver(user, mailFor('After the pause'))
    await until(() => received().length === 1)
    await until(async () => (await progress(here))?.failures === 0)
    expect(await progress(here)).toMatchObject({ lastError: null })
  })

  it('shows that the sign-in was refused, without the password', async () => {
    const here = nextUser()
    const imapUrl = server.url(user).replace('secret', 'wrong-one')
    watch = await watchMailbox({ ...here, settings: { ...here.settings, imapUrl } })
    await until(async () => (await progress(here))?.failures === 1)
    const state = await progress(here)
    expect(state?.lastError).toContain('refused the sign-in')
    expect(JSON.stringify(state)).not.toContain('wrong-one')
  })
})

function nextUser(): Office {
  user = `isu${++count}`
  return { ...office, settings: { ...office.settings, imapUrl: server.url(user) } }
}

const received = () => server.messages(user, 'Verbale/Received')

function stored() {
  return office.database.drizzle.select().from(correspondence).where(eq(correspondence.subject, user))
}

/** A mail that bears the user's name as its subject. */
function mailFor(text: string): Buffer {
  return mail(`${text} for ${user}`, { Subject: user })
}

function progress({ settings }: Office) {
  return mailboxState(office.database, mailboxName(imapAddress(settings.imapUrl ?? '')))
}

/** Looks again until it is so; the test's own time limit ends it. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20)
}
