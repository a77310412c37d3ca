import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { startSmtp } from '../../../../tests/mail/smtp-server.ts'
import { accounts } from '../../auth/schema.ts'
import { clockAt } from '../../clock/clock.ts'
import { type Actor, perform } from '../../journal/act.ts'
import { rootPath } from '../../root.ts'
import { messages } from '../schema.ts'
import { confirmMailing } from './decide-mailing.ts'
import { prepareMailing } from './prepare-mailing.ts'
import { mailingById, progressOf } from './queries.ts'

const { database } = await freshDatabase()
const smtp = await startSmtp()
afterAll(() => smtp.stop())

const count = 300
const conferenceId = crypto.randomUUID()
const stage = { database, clock: clockAt('2023-07-17T07:00:00Z'), conferenceId, reactions: [] }

it('A mail to three hundred, its process killed twice in the middle, reaches each once', async () => {
  const { id } = await perform(stage, await colleague(), (act) =>
    prepareMailing(act, { kind: 'test', title: 'Received', recipients }),
  )
  await perform(stage, await colleague(), (act) => confirmMailing(act, id, 1))

  await killedAfter(5)
  await killedAfter(140)
  const [code] = await once(send(), 'exit')
  expect(code).toBe(0)

  const arrived = smtp.received.map(({ to }) => to)
  const all = await database.drizzle.select().from(messages)
  const uncertain = all.filter(({ status }) => status === 'uncertain').map(({ toAddress }) => toAddress)
  expect(all).toHaveLength(count)
  expect(new Set(arrived).size).toBe(arrived.length)
  expect(new Set([...arrived, ...uncertain])).toEqual(new Set(recipients.map(({ address }) => address)))
  expect(uncertain.length).toBeLessThanOrEqual(8)
  expect((await mailingById(database.drizzle, conferenceId, id))?.state).toBe('done')
  expect(await progressOf(database.drizzle, id)).toMatchObject({ toSend: 0, held: 0, posted: count })
}, 120_000)

const recipients = Array.from({ length: count }, (_, number) => ({
  subject: `channel:${number}`,
  address: `m${number}@state.example`,
  name: null,
  language: 'en' as const,
}))

/** Runs the process until the server has so many messages, and kills it as a power cut would. */
async function killedAfter(many: number): Promise<void> {
  const sending = send()
  while (smtp.received.length < many && sending.exitCode === null) await once(smtp.events, 'received')
  sending.kill('SIGKILL')
  await once(sending, 'exit')
  expect(smtp.received.length).toBeLessThan(count)
}

function send() {
  const words = [JSON.stringify(database.connection), smtp.url, conferenceId]
  return spawn(
    process.execPath,
    ['--import', 'tsx', rootPath('tests', 'mail', 'send-mailing.tsx'), ...words],
    { stdio: 'inherit' },
  )
}

async function colleague(): Promise<Actor> {
  const [account] = await database.drizzle
    .insert(accounts)
    .values({ address: `${crypto.randomUUID()}@staff.example`, name: 'Ana Ferreira' })
    .returning()
  if (!account) throw new Error('Nobody')
  return { kind: 'staff', id: account.id, name: account.name }
}
