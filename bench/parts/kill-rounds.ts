import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { inArray } from 'drizzle-orm'
import { loadDemonstrationRegistry } from '../../src/conference/registry/demonstration.ts'
import { people } from '../../src/journey/nomination/schema.ts'
import { correspondence } from '../../src/journey/note-verbale/schema.ts'
import { registrations } from '../../src/journey/registration/schema.ts'
import { openData, openOffice } from '../../src/open-office.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { verifyJournal } from '../../src/platform/journal/verify-journal.ts'
import { messages } from '../../src/platform/messages/schema.ts'
import { rootPath } from '../../src/platform/root.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { startSmtp, type TestSmtp } from '../../tests/mail/smtp-server.ts'

/** What was acknowledged before the kills, and what was found missing, doubled or left over afterwards. */
export type Tally = {
  rounds: number
  stored: number
  confirmed: number
  submitted: number
  arrived: number
  uncertain: number
  faults: string[]
}

type Said = {
  stored?: string
  sha256?: string
  confirmed?: string
  submitted?: string
  problem?: string
  ready?: true
}

/**
 * Kills an office at work so many times, by turns the program alone, and the program with its database engine, each at a moment
 * that nobody chooses; opens it again each time and looks for what it had acknowledged. At the end, what waits is sent.
 */
export async function killRounds(rounds: number): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-kill-'))
  chmodSync(folder, 0o711)
  const smtp = await startSmtp()
  const said: Said[] = []
  const tally: Tally = { rounds, stored: 0, confirmed: 0, submitted: 0, arrived: 0, uncertain: 0, faults: [] }
  try {
    await prepare(folder)
    for (let round = 0; round < rounds; round++) {
      // A message may be stored and not acknowledged: its number is not used again.
      const first = said.filter(({ stored }) => stored).length + round
      const own = await killedRound(folder, smtp, first, round % 2 === 1)
      said.push(...own)
      tally.faults.push(...(await faultsOf(folder, own)).map((fault) => `round ${round}: ${fault}`))
    }
    await once(work(folder, smtp, 0, 'finish'), 'exit')
    await count(tally, folder, smtp, said)
  } finally {
    await smtp.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return tally
}

/** One in six is killed while it still starts. */
async function killedRound(
  folder: string,
  smtp: TestSmtp,
  first: number,
  withEngine: boolean,
): Promise<Said[]> {
  const said: Said[] = []
  const child = work(folder, smtp, first)
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  lines.on('line', (line) => said.push(JSON.parse(line)))
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')])
  if (Math.random() > 1 / 6) await Promise.race([once(lines, 'line'), ended])
  await pause(50 + Math.random() * 2500)
  if (child.exitCode !== null) said.push({ problem: `it ended by itself with ${child.exitCode}` })
  const engine = withEngine ? postmasterOf(folder) : undefined
  child.kill('SIGKILL')
  if (engine) process.kill(engine, 'SIGKILL')
  await ended
  return said
}

function work(folder: string, smtp: TestSmtp, first: number, ...manner: string[]): ChildProcess {
  const file = rootPath('bench', 'parts', 'work-until-killed.ts')
  const words = ['--import', 'tsx', file, folder, smtp.url, String(first), ...manner]
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function prepare(folder: string): Promise<void> {
  await withOffice(folder, (office) =>
    perform(office.stage, theSystem, (act) => loadDemonstrationRegistry(act, office.definition())),
  )
}

/** What of the acknowledged is not there, and whether journal and engine are whole. */
async function faultsOf(folder: string, said: Said[]): Promise<string[]> {
  const faults = said.flatMap(({ problem }) => problem ?? [])
  await withOffice(folder, async ({ database, files, conference }) => {
    const { drizzle } = database
    const idsOf = (what: 'stored' | 'confirmed' | 'submitted') => said.flatMap((line) => line[what] ?? [])
    const missing = (what: string, wanted: string[], found: string[]) =>
      faults.push(...wanted.filter((id) => !found.includes(id)).map((id) => `${what} ${id} is gone`))

    const notes = await drizzle
      .select()
      .from(correspondence)
      .where(inArray(correspondence.id, idsOf('stored')))
    missing(
      'message',
      idsOf('stored'),
      notes.map(({ id }) => id),
    )
    for (const { sha256 } of notes)
      await files.get(sha256).catch(() => faults.push(`original ${sha256} is gone`))
    const known = await drizzle
      .select()
      .from(people)
      .where(inArray(people.id, idsOf('confirmed')))
    missing(
      'person',
      idsOf('confirmed'),
      known.filter(({ state }) => state === 'confirmed').map(({ id }) => id),
    )
    const sent = await drizzle
      .select()
      .from(registrations)
      .where(inArray(registrations.personId, idsOf('submitted')))
    missing(
      'registration',
      idsOf('submitted'),
      sent.filter(({ version }) => version > 0).map(({ personId }) => personId),
    )

    const journal = await verifyJournal(database, conference.id)
    if (!journal.whole)
      faults.push(`the journal is not whole from line ${journal.from} on: ${journal.reason}`)
  })
  return [...faults, ...(await orphansOf(folder))]
}

async function count(tally: Tally, folder: string, smtp: TestSmtp, said: Said[]): Promise<void> {
  for (const what of ['stored', 'confirmed', 'submitted'] as const)
    tally[what] = said.filter((line) => line[what]).length
  const arrived = smtp.received.map(({ content }) => /^Message-ID: (.*)$/im.exec(content)?.[1] ?? '')
  tally.arrived = arrived.length
  for (const id of new Set(arrived)) {
    const times = arrived.filter((one) => one === id).length
    if (times > 1) tally.faults.push(`message ${id} arrived ${times} times`)
  }
  await withOffice(folder, async ({ database }) => {
    for (const { status, messageId } of await database.drizzle.select().from(messages)) {
      if (status === 'uncertain') tally.uncertain += 1
      else if (status === 'sent' && !arrived.includes(messageId))
        tally.faults.push(`${messageId} never arrived`)
      else if (status !== 'sent' && status !== 'held') tally.faults.push(`${messageId} is ${status}`)
    }
  })
}

async function withOffice<T>(
  folder: string,
  use: (office: Awaited<ReturnType<typeof openOffice>>) => Promise<T>,
): Promise<T> {
  const settings = readSettings({ VERBALE_DATA: folder }, true)
  const database = await openData(settings, () => {})
  try {
    return await use(await openOffice(settings, database, clockAt('2023-09-05T07:00:00Z')))
  } finally {
    await database.close()
  }
}

/** The engine's own process, where it has come so far. */
function postmasterOf(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

/** Processes of the engine that still run in this folder, though everybody has left and they had five seconds to go. */
async function orphansOf(folder: string): Promise<string[]> {
  for (let looks = 0; looks < 50 && processesIn(folder).length > 0; looks++) await pause(100)
  return processesIn(folder).map((pid) => `process ${pid} was left running`)
}

function processesIn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)
      } catch {
        return false
      }
    })
}
