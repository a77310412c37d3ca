import { createApp } from './app.ts'
import type { Office } from './conference/office/office.ts'
import { watchMailbox } from './journey/note-verbale/intake/watch-mailbox.ts'
import { startJobs } from './platform/jobs/start-jobs.ts'
import { sweepMailings, sweepMessages } from './platform/messages/sweep-messages.ts'
import { readingThread } from './reading/reading-thread.ts'
import { type Listening, listen } from './server.ts'
import { tasksOf } from './tasks.ts'
import { timetable } from './timetable.ts'

/**
 * A running office. `untilIdle`: no job is due or running. `close` ends requests, then jobs, then leaves the database to
 * its owner.
 */
export type Running = { port: number; untilIdle: () => Promise<void>; close: () => Promise<void> }

/** Runs an office: its jobs, its mailbox where one is set, its pages. */
export async function runOffice(office: Office): Promise<Running> {
  const thread = readingThread()
  await sweepMessages(office.database)
  await sweepMailings(office.database)
  const jobs = await startJobs({ database: office.database, tasks: tasksOf(office, thread), timetable, log })
  const mailbox = office.settings.imapUrl ? await watchMailbox(office) : undefined
  let listening: Listening
  try {
    const host = office.settings.demonstration ? '127.0.0.1' : '0.0.0.0'
    listening = await listen(createApp(office, log), office.settings.port, process.env.VERBALE_HOST ?? host)
  } catch (error) {
    await mailbox?.stop()
    await jobs.stop()
    await thread.stop()
    throw error
  }
  return {
    port: listening.port,
    untilIdle: jobs.untilIdle,
    async close() {
      await listening.close()
      await mailbox?.stop()
      await jobs.stop()
      await thread.stop()
      await office.documents.stop()
    },
  }
}

/** Waits until the process is asked to end: Ctrl-C, or the system's own word. */
export function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

/** One line of JSON on the standard error: for the office's log. Never what a form said. */
export function log(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
}
