import { clockAt } from '../../src/platform/clock/clock.ts'
import { connectDatabase } from '../../src/platform/database/database.ts'
import { startJobs } from '../../src/platform/jobs/start-jobs.ts'
import { deliverMessage } from '../../src/platform/messages/deliver-message.ts'
import { composeMail } from '../../src/platform/messages/mail-layout.tsx'
import type { Composers } from '../../src/platform/messages/mailing/composer.ts'
import { runMailing } from '../../src/platform/messages/mailing/run-mailing.ts'
import { smtpTransport } from '../../src/platform/messages/smtp-transport.ts'

// A process of an office that runs a mailing and delivers its messages, and ends when nothing is left. The tests kill it on its way.

const [connection = '{}', smtpUrl = '', conferenceId = ''] = process.argv.slice(2)
const database = await connectDatabase(JSON.parse(connection))
const files = {
  put: async () => ({ sha256: 'file', size: 4 }),
  get: async () => new TextEncoder().encode('file'),
  delete: async () => false,
}
const composers: Composers = {
  test: {
    async compose(_looking, { title }) {
      const body = <p>Received</p>
      const mail = composeMail({ kind: 'test', language: 'en', subject: title, body, conferenceName: 'x' })
      const letter = { name: 'letter.pdf', type: 'application/pdf', bytes: new Uint8Array(4) }
      return { mail, language: 'en', about: [], files: [letter] }
    },
  },
}
const stage = { database, clock: clockAt('2023-07-17T07:00:00Z'), conferenceId, reactions: [] }
const delivery = {
  database,
  transport: smtpTransport(smtpUrl),
  from: () => ({ name: 'Phnom Penh 2023', address: 'isu@apminebanconvention.example' }),
  makeLink: async () => '',
  files,
}
const idOf = (payload: unknown) => (payload as { id: string }).id
const jobs = await startJobs({
  database,
  tasks: {
    'run-mailing': (payload) => runMailing({ stage, composers, files }, idOf(payload)),
    'deliver-message': (payload, attempt) => deliverMessage(delivery, idOf(payload), attempt),
  },
})
await jobs.untilIdle()
await jobs.stop()
await database.close()
