import type { Act } from '../../../platform/journal/act.ts'
import { recordReport } from '../../../platform/messages/delivery-reports/record-report.ts'
import type { ReportedDelivery } from '../../../reading/mail/delivery-report.ts'
import { fileNote } from '../commands/file-note.ts'
import { lockNote } from '../commands/lock-note.ts'

/**
 * Keeps what a delivery report says of messages of ours, and files the report itself: nobody has to read it. One that speaks of no
 * message of ours stays in the queue for a person.
 */
export async function keepDeliveryReports(
  act: Act,
  noteId: string,
  reports: readonly ReportedDelivery[],
): Promise<void> {
  let known = 0
  for (const report of reports) {
    if (await recordReport(act, { ...report, source: `note:${noteId}` })) known += 1
  }
  if (known === 0) return
  const note = await lockNote(act, noteId)
  if (note && note !== 'changed' && note.state === 'read')
    await fileNote(act, noteId, note.version, 'not-for-us')
}
