import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { createApp } from '../../src/app.ts'
import { invitees } from '../../src/conference/schema.ts'
import { confirmPeople } from '../../src/journey/nomination/commands/confirm-people.ts'
import { storeMessage } from '../../src/journey/note-verbale/intake/store-message.ts'
import { correspondence, namedPeople } from '../../src/journey/note-verbale/schema.ts'
import { registrations } from '../../src/journey/registration/schema.ts'
import { openData, openOffice } from '../../src/open-office.ts'
import { makePersonalLink, personalLink } from '../../src/platform/auth/personal-links.ts'
import { openVisit } from '../../src/platform/auth/visits.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { startJobs } from '../../src/platform/jobs/start-jobs.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { envelopeOf } from '../../src/reading/mail/envelope.ts'
import { mailTree } from '../../src/reading/mail/mail-tree.ts'
import { tasksOf } from '../../src/tasks.ts'
import { aReading, proposed, read } from '../../tests/intake/a-reading.ts'
import { pagesWith } from '../../tests/pages.ts'
import { answers } from './answers.ts'

// An office at work: Notes arrive, are read and confirmed, delegates register, mails leave. Each change is said once it is
// acknowledged, a line each. It is killed on its way; with 'finish' it sends what waits, and ends.

const [folder = '', smtpUrl = '', first = '0', manner] = process.argv.slice(2)
const settings = readSettings({ VERBALE_DATA: folder, SMTP_URL: smtpUrl }, true)
const database = await openData(settings, () => {})
const office = await openOffice(settings, database, clockAt('2023-09-05T07:00:00Z'))
const states = await database.drizzle.select().from(invitees).where(eq(invitees.kind, 'state'))
const stateOf = (number: number) => states[number % states.length]?.code ?? ''
const addressOf = (number: number) => `person${number}@state.example`

const thread = {
  async read(bytes: Uint8Array) {
    const envelope = envelopeOf(await mailTree(bytes))
    const number = Number(/\d+/.exec(envelope.messageId ?? '')?.[0])
    const person = proposed(`Person ${number}`, { email: read(addressOf(number)) })
    const sender = { iso3: read(stateOf(number)), name: null }
    return { envelope, reading: aReading({ sender, people: [person], reference: null }) }
  },
  stop: async () => {},
}
const jobs = await startJobs({ database, tasks: tasksOf(office, thread) })
const app = createApp(office, (line) => say({ problem: JSON.stringify(line) }))

if (manner === 'finish') {
  await jobs.untilIdle()
  await jobs.stop()
  await database.close()
} else {
  say({ ready: true })
  for (let number = Number(first); ; number++) await oneDelegate(number)
}

async function oneDelegate(number: number): Promise<void> {
  const { id, sha256 } = await receive(number)
  say({ stored: id, sha256 })
  const personId = await confirm(await untilRead(id))
  // The delegation is full.
  if (!personId) return
  say({ confirmed: personId })
  await register(personId)
  say({ submitted: personId })
}

async function receive(number: number) {
  const lines = [
    'From: Permanent Mission <mission@state.example>',
    `Message-ID: <${number}@state.example>`,
    'Date: Fri, 25 Aug 2023 14:00:00 +0200',
    'Subject: Note verbale',
    '',
    `The Mission nominates Person ${number}.`,
  ]
  const bytes = Buffer.from(lines.join('\r\n'))
  const { id } = await storeMessage(office, { bytes, channel: 'mail' })
  const [note] = await database.drizzle.select().from(correspondence).where(eq(correspondence.id, id))
  return { id, sha256: note?.sha256 ?? '' }
}

async function untilRead(id: string) {
  for (;;) {
    const [note] = await database.drizzle.select().from(correspondence).where(eq(correspondence.id, id))
    if (note?.state === 'read') return note
    await pause(10)
  }
}

async function confirm({ id, version }: { id: string; version: number }): Promise<string | undefined> {
  const named = await database.drizzle.select().from(namedPeople).where(eq(namedPeople.noteId, id))
  const people = named.map((person) => person.id)
  const confirmation = { version, people, held: [] }
  const done = await perform(office.stage, theSystem, (act) =>
    confirmPeople(act, office.definition(), id, confirmation),
  )
  return typeof done === 'object' ? done.confirmed[0]?.id : undefined
}

async function register(personId: string): Promise<void> {
  const pages = pagesWith(app, await cookieOf(personId))
  const [row] = await database.drizzle
    .select()
    .from(registrations)
    .where(eq(registrations.personId, personId))
  for (const [section, form] of Object.entries(answers)) {
    const saved = await pages.send(`/registration/sections/${section}`, {
      registration: row?.id ?? '',
      seen: '',
      ...form,
    })
    if (saved.status !== 303) throw new Error(`${section}: ${saved.status}`)
  }
  const submitted = await pages.send('/registration/submission', {})
  if (submitted.status !== 303) throw new Error(`Not submitted: ${submitted.status}`)
}

async function cookieOf(subjectId: string): Promise<string> {
  const subject = {
    conferenceId: office.conference.id,
    purpose: 'registration',
    subjectId,
    address: 'a@b.example',
  } as const
  const token = await database.drizzle.transaction((tx) => makePersonalLink(tx, subject))
  const link = await personalLink(database, subject.conferenceId, 'registration', token)
  if (!link) throw new Error('The link is not there')
  return `verbale-visit=${await openVisit(database, link)}`
}

/** Straight into the pipe: what was said before the kill has been said. */
function say(line: Record<string, unknown>): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
