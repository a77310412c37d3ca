import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { startSmtp } from '../../../tests/mail/smtp-server.ts'
import { clockAt } from '../clock/clock.ts'
import { perform, theSystem } from '../journal/act.ts'
import { rootPath } from '../root.ts'
import { composeMail } from './mail-layout.tsx'
import { post } from './post.ts'
import { messages } from './schema.ts'

const { database } = await freshDatabase()
const smtp = await startSmtp()
afterAll(() => smtp.stop())

const count = 50

it('A process killed while it sends loses nothing and sends nothing twice', async () => {
  const stage = {
    database,
    clock: clockAt('2023-09-05T07:00:00Z'),
    conferenceId: crypto.randomUUID(),
    reactions: [],
  }
  await perform(stage, theSystem, async (act) => {
    for (let number = 0; number < count; number++) {
      const mail = composeMail({
        kind: 'test',
        language: 'en',
        subject: 'Received',
        body: <p>Thank you</p>,
        conferenceName: 'x',
      })
      await post(act, mail, {
        to: { address: `m${number}@state.example`, name: null },
        language: 'en',
        about: [],
      })
    }
  })

  const killed = send()
  while (smtp.received.length < 12 && killed.exitCode === null) await once(smtp.events, 'received')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(smtp.received.length).toBeLessThan(count)
  const [code] = await once(send(), 'exit')
  expect(code).toBe(0)

  const after = await database.drizzle.select().from(messages)
  const uncertain = after.filter(({ status }) => status === 'uncertain').map(({ toAddress }) => toAddress)
  const arrived = smtp.received.map(({ to }) => to)
  expect(after.every(({ status }) => status === 'sent' || status === 'uncertain')).toBe(true)
  expect(new Set(arrived).size).toBe(arrived.length)
  expect(new Set([...arrived, ...uncertain]).size).toBe(count)
})

function send() {
  const words = [JSON.stringify(database.connection), smtp.url]
  return spawn(
    process.execPath,
    ['--import', 'tsx', rootPath('tests', 'mail', 'send-waiting.ts'), ...words],
    { stdio: 'inherit' },
  )
}
