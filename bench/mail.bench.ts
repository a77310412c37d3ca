import { h } from 'preact'
import { startJobs } from '../src/platform/jobs/start-jobs.ts'
import { perform, theSystem } from '../src/platform/journal/act.ts'
import { deliverMessage } from '../src/platform/messages/deliver-message.ts'
import { composeMail } from '../src/platform/messages/mail-layout.tsx'
import { post } from '../src/platform/messages/post.ts'
import { smtpTransport } from '../src/platform/messages/smtp-transport.ts'
import { startSmtp } from '../tests/mail/smtp-server.ts'
import { anOffice, print } from './parts/an-office.ts'

// Three hundred messages to an SMTP server on this machine, by the jobs of an office.

const count = 300
const { office, close } = await anOffice()
const smtp = await startSmtp()
const { database } = office
await perform(office.stage, theSystem, async (act) => {
  for (let number = 0; number < count; number++) {
    const body = h('p', {}, `Message ${number}`)
    const mail = composeMail({
      kind: 'bench',
      language: 'en',
      subject: 'Received',
      body,
      conferenceName: 'Phnom Penh 2023',
    })
    await post(act, mail, {
      to: { address: `m${number}@state.example`, name: null },
      language: 'en',
      about: [],
    })
  }
})
const delivery = {
  database,
  transport: smtpTransport(smtp.url),
  from: () => ({ name: 'Phnom Penh 2023', address: 'isu@apminebanconvention.example' }),
  makeLink: async () => '',
  files: { get: () => Promise.reject(new Error('No file goes with these messages')) },
}
const began = performance.now()
const jobs = await startJobs({
  database,
  tasks: {
    'deliver-message': (payload, attempt) =>
      deliverMessage(delivery, (payload as { id: string }).id, attempt),
  },
})
await jobs.untilIdle()
const seconds = (performance.now() - began) / 1000
const addresses = new Set(smtp.received.map(({ to }) => to))
print(`${smtp.received.length} messages sent, ${addresses.size} recipients, ${seconds.toFixed(2)} s`)
await jobs.stop()
await smtp.stop()
await close()
