import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import type { Attempt } from '../../../platform/jobs/start-jobs.ts'
import { type Act, perform, record, theSystem } from '../../../platform/journal/act.ts'
import { usualLimits } from '../../../reading/context.ts'
import { deliveryReportsIn } from '../../../reading/mail/delivery-report.ts'
import type { ReadingThread } from '../../../reading/reading-thread.ts'
import { secondReading } from '../../../reading/second-reader/second-reading.ts'
import { changeNote, lockNote } from '../commands/lock-note.ts'
import { acknowledge } from '../mails/acknowledge.tsx'
import { readingContext } from '../reading-context.ts'
import { correspondence } from '../schema.ts'
import { keepDeliveryReports } from './keep-delivery-reports.ts'
import { isUnread, keepPeople, keepReading, stateAfter } from './keep-reading.ts'
import { inviteeOf } from './match-invitee.ts'
import { forgetProgress, pagesOf } from './reading-progress.ts'
import { storable } from './storable.ts'

const readingMilliseconds = 180_000

/**
 * Reads a stored message and keeps what was proposed: the job 'read-message'. A message that was read is left as it is, and
 * what an officer has said of it meanwhile holds. When the last attempt fails, the message waits for a person, and the queue goes on.
 */
export async function readStored(
  office: Office,
  thread: ReadingThread,
  id: string,
  attempt: Attempt,
): Promise<void> {
  const [note] = await office.database.drizzle.select().from(correspondence).where(eq(correspondence.id, id))
  if (!note || !isUnread(note)) return
  try {
    const bytes = await office.files.get(note.sha256)
    const { mail } = office.settings.limits
    const context = readingContext(office.definition(), { ...usualLimits, message: mail, attachment: mail })
    const { envelope, reading } = storable(
      await thread.read(bytes, context, readingMilliseconds, pagesOf(office, id)),
    )
    const { reader } = office.settings
    if (reader) reading.second = storable(await secondReading(reader, reading))
    const reports = await deliveryReportsIn(bytes)
    await perform(office.stage, theSystem, async (act) => {
      await keepReading(act, office, id, envelope, reading)
      await keepDeliveryReports(act, id, reports)
    })
  } catch (error) {
    if (!attempt.isLast) throw error
    await perform(office.stage, theSystem, (act) => keepProblem(act, office, id, (error as Error).message))
  } finally {
    await forgetProgress(office, id)
  }
}

async function keepProblem(act: Act, office: Office, id: string, problem: string): Promise<void> {
  const note = await lockNote(act, id)
  if (!note || note === 'changed' || !isUnread(note)) return
  const changed = await changeNote(act, note, {
    state: stateAfter(note),
    readingProblem: storable(problem.slice(0, 500)),
  })
  await keepPeople(act, id, { people: [] })
  record(act, 'note.unreadable', { about: [`note:${id}`], subject: changed })
  await acknowledge(act, office.definition(), changed, await inviteeOf(act, changed))
}
