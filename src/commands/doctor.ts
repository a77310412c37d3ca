import { statfs } from 'node:fs/promises'
import { connect } from 'node:net'
import { sql } from 'drizzle-orm'
import type { Office } from '../conference/office/office.ts'
import { imapAddress, mailboxName } from '../journey/note-verbale/intake/imap-address.ts'
import { mailboxState } from '../journey/note-verbale/intake/mailbox-progress.ts'
import { verifyJournal } from '../platform/journal/verify-journal.ts'
import { type Command, print } from './command.ts'
import { backupOf } from './findings/backup.ts'
import { certificateOf } from './findings/certificate.ts'
import type { Finding } from './findings/finding.ts'
import { keyOf } from './findings/key.ts'
import { withOffice } from './with-office.ts'

/** `./verbale doctor` */
export const doctor: Command = {
  name: 'doctor',
  about:
    'looks at database, keys, backups, journal, queue, mail, disk, clock and certificate, and says what to do',
  help: [
    'usage: ./verbale doctor [--json]',
    '',
    'Exit code 0: all is well. 1: something is not; each with what to do.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run({ values }) {
    const findings = await withOffice(look)
    if (values.json) print(findings)
    else for (const finding of findings) print(inWords(finding))
    return findings.every(({ isWell }) => isWell) ? 0 : 1
  },
}

function inWords({ what, isWell, seen, remedy }: Finding): string {
  return `${isWell ? 'well    ' : 'NOT WELL'}  ${what}: ${seen}${isWell || !remedy ? '' : `\n          ${remedy}`}`
}

async function look(office: Office): Promise<Finding[]> {
  return Promise.all([
    databaseOf(office),
    keyOf(office),
    backupOf(office),
    certificateOf(office),
    journalOf(office),
    queueOf(office),
    outboxOf(office),
    mailOf(office),
    mailboxOf(office),
    diskOf(office),
    clockOf(office),
  ])
}

async function databaseOf({ database, settings }: Office): Promise<Finding> {
  const { rows } = await database.pool.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  const where = settings.databaseUrl ? 'server of DATABASE_URL' : 'embedded'
  return { what: 'database', isWell: true, seen: `PostgreSQL ${rows[0]?.version}, ${where}` }
}

async function journalOf({ database, conference }: Office): Promise<Finding> {
  const verdict = await verifyJournal(database, conference.id)
  return {
    what: 'journal',
    isWell: verdict.whole,
    seen: verdict.whole
      ? `whole, ${verdict.lines} lines`
      : `not whole from line ${verdict.from} on (${verdict.reason})`,
    remedy: 'Stop the office, keep the data folder as it is, and compare it with the last backup.',
  }
}

async function queueOf({ database }: Office): Promise<Finding> {
  const { rows } = await database.pool.query<{ due: number; dead: number }>(
    `select count(*) filter (where run_at <= now() and locked_at is null and attempts < max_attempts)::int as due,
            count(*) filter (where attempts >= max_attempts)::int as dead
       from graphile_worker.jobs`,
  )
  const { due = 0, dead = 0 } = rows[0] ?? {}
  return {
    what: 'jobs',
    isWell: dead === 0,
    seen: `${due} due, ${dead} given up`,
    remedy: 'Jobs that were given up stand in graphile_worker.jobs with their last error.',
  }
}

async function outboxOf({ database }: Office): Promise<Finding> {
  const { rows } = await database.drizzle.execute<{ stuck: number }>(
    sql`select count(*)::int as stuck from messages where status in ('uncertain', 'given-up')`,
  )
  const stuck = rows[0]?.stuck ?? 0
  return {
    what: 'outbox',
    isWell: stuck === 0,
    seen: `${stuck} messages wait for a person`,
    remedy: 'Open Messages on the desk: each says what the mail server answered.',
  }
}

async function mailOf({ settings }: Office): Promise<Finding> {
  if (!settings.smtpUrl)
    return { what: 'mail server', isWell: settings.demonstration, seen: 'none set', remedy: 'Set SMTP_URL.' }
  const { hostname, port, protocol } = new URL(settings.smtpUrl)
  const answers = await answersAt(hostname, Number(port) || (protocol === 'smtps:' ? 465 : 25))
  return {
    what: 'mail server',
    isWell: answers,
    seen: answers ? `${hostname} answers` : `${hostname} does not answer`,
    remedy: 'Check SMTP_URL and whether this machine may reach the server.',
  }
}

async function mailboxOf({ database, settings }: Office): Promise<Finding> {
  const what = 'mailbox'
  if (!settings.imapUrl)
    return { what, isWell: true, seen: 'none set: messages come by upload, by hand or by ingest' }
  const state = await mailboxState(database, mailboxName(imapAddress(settings.imapUrl)))
  const failures = state?.failures ?? 0
  return {
    what,
    isWell: failures === 0,
    seen: failures === 0 ? 'answers' : `${failures} failures in a row: ${state?.lastError ?? ''}`,
    remedy: 'Check IMAP_URL, the password, and that the server knows MOVE or UIDPLUS.',
  }
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 })
    const done = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .once('connect', () => done(true))
      .once('error', () => done(false))
      .once('timeout', () => done(false))
  })
}

async function diskOf({ settings }: Office): Promise<Finding> {
  const { bavail, bsize } = await statfs(settings.dataFolder)
  const free = Math.floor((bavail * bsize) / 1024 ** 3)
  return {
    what: 'disk',
    isWell: free >= 1,
    seen: `${free} GB free in ${settings.dataFolder}`,
    remedy: 'Make room: what arrives can no longer be stored soon.',
  }
}

async function clockOf({ database, settings, clock }: Office): Promise<Finding> {
  if (settings.demonstration)
    return { what: 'clock', isWell: true, seen: `the demonstration's, at ${clock.now().toISOString()}` }
  const { rows } = await database.pool.query<{ now: Date }>('select now() as now')
  const apart = Math.abs((rows[0]?.now.getTime() ?? 0) - Date.now()) / 1000
  return {
    what: 'clock',
    isWell: apart < 5,
    seen: `${apart.toFixed(1)} s apart from the database's`,
    remedy: 'Let both machines set their clocks by NTP: deadlines are judged by them.',
  }
}
