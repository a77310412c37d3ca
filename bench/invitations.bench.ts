import { composersOf } from '../src/composers.ts'
import { approveLanguage } from '../src/conference/office/language-approval.ts'
import { colleague } from '../src/demonstration/history/colleague.ts'
import { prepareInvitations } from '../src/journey/invitation/commands/prepare-sending.ts'
import { startJobs } from '../src/platform/jobs/start-jobs.ts'
import { perform, theSystem } from '../src/platform/journal/act.ts'
import { deliverMessage } from '../src/platform/messages/deliver-message.ts'
import { adoptMailing, confirmMailing } from '../src/platform/messages/mailing/decide-mailing.ts'
import { holdRecipient } from '../src/platform/messages/mailing/decide-recipient.ts'
import { mailingById, progressOf, recipientsOf } from '../src/platform/messages/mailing/queries.ts'
import { runMailing } from '../src/platform/messages/mailing/run-mailing.ts'
import { smtpTransport } from '../src/platform/messages/smtp-transport.ts'
import { signedLetter } from '../tests/invitation/signed-letter.ts'
import { startSmtp } from '../tests/mail/smtp-server.ts'
import { anOffice, print } from './parts/an-office.ts'

// The letter to three hundred channels of States: each with its own PDF and its own link, to an SMTP server on this machine.

const count = 300
const { office, close } = await anOffice()
const { database, conference, stage } = office
const { drizzle } = database
const smtp = await startSmtp()
await perform(stage, theSystem, async (act) => {
  for (const language of ['fr', 'es', 'ar', 'km'] as const) await approveLanguage(act, language)
  await signedLetter(act, office.definition())
})

const manager = await colleague(office, 'manager')
const sending = { definition: office.definition(), demonstration: true, title: 'Invitation' }
const prepared = await timed('prepared', () =>
  perform(stage, theSystem, (act) => prepareInvitations(act, sending, { circle: 'states' })),
)
if (typeof prepared === 'string') throw new Error(prepared)
const { id } = prepared
await perform(stage, manager, (act) => adoptMailing(act, id))
const listed = (await recipientsOf(drizzle, id)).filter(({ state }) => state === 'to-send')
for (const { id: recipient } of listed.slice(count))
  await perform(stage, manager, (act) => holdRecipient(act, id, recipient, 'Beyond the measure'))
const version = (await mailingById(drizzle, conference.id, id))?.version ?? 0
const intake = await colleague(office, 'intake')
await perform(stage, intake, (act) => confirmMailing(act, id, version))

const began = performance.now()
let storedAfter = 0
const idOf = (payload: unknown) => (payload as { id: string }).id
const jobs = await startJobs({
  database,
  tasks: {
    'run-mailing': async (payload) => {
      await runMailing({ ...office, composers: composersOf(office) }, idOf(payload))
      storedAfter = performance.now() - began
    },
    'deliver-message': (payload, attempt) =>
      deliverMessage(
        {
          database,
          transport: smtpTransport(smtp.url),
          from: () => ({ name: 'Phnom Penh 2023', address: 'isu@apminebanconvention.example' }),
          makeLink: async () => 'https://conference.example/portal/links/x',
          files: office.files,
        },
        idOf(payload),
        attempt,
      ),
  },
})
await jobs.untilIdle()
const seconds = (performance.now() - began) / 1000
const addresses = new Set(smtp.received.map(({ to }) => to))
const size = smtp.received.reduce((sum, { content }) => sum + content.length, 0) / smtp.received.length
const { messages } = await progressOf(drizzle, id)
print(`${smtp.received.length} letters sent, ${addresses.size} recipients, ${messages.sent} marked as sent`)
print(
  `last one stored after ${(storedAfter / 1000).toFixed(1)} s, last one sent after ${seconds.toFixed(1)} s`,
)
print(
  `${(size / 1024).toFixed(0)} KB a message; ${(process.memoryUsage().rss / 1048576).toFixed(0)} MB of memory`,
)
await jobs.stop()
await smtp.stop()
await office.documents.stop()
await close()

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const done = await work()
  print(`${what} in ${(performance.now() - start).toFixed(0)} ms`)
  return done
}
