import { connectDatabase } from '../../src/platform/database/database.ts'
import { startJobs } from '../../src/platform/jobs/start-jobs.ts'
import { deliverMessage } from '../../src/platform/messages/deliver-message.ts'
import { smtpTransport } from '../../src/platform/messages/smtp-transport.ts'

// A process of an office that sends what waits, and ends when nothing does. The tests kill it on its way.

const [connection = '{}', smtpUrl = ''] = process.argv.slice(2)
const database = await connectDatabase(JSON.parse(connection))
const delivery = {
  database,
  transport: smtpTransport(smtpUrl),
  from: () => ({ name: 'Phnom Penh 2023', address: 'isu@apminebanconvention.example' }),
  makeLink: async () => '',
  files: { get: () => Promise.reject(new Error('No file goes with these messages')) },
}
const jobs = await startJobs({
  database,
  tasks: {
    'deliver-message': (payload, attempt) =>
      deliverMessage(delivery, (payload as { id: string }).id, attempt),
  },
})
await jobs.untilIdle()
await jobs.stop()
await database.close()
