import { and, asc, eq, inArray } from 'drizzle-orm'
import { composersOf } from '../../composers.ts'
import type { Office } from '../../conference/office/office.ts'
import { dispatches } from '../../journey/invitation/schema.ts'
import { perform, theSystem } from '../../platform/journal/act.ts'
import { recordReport } from '../../platform/messages/delivery-reports/record-report.ts'
import { deliveryReports } from '../../platform/messages/delivery-reports/schema.ts'
import { runMailing } from '../../platform/messages/mailing/run-mailing.ts'
import { mailings } from '../../platform/messages/mailing/schema.ts'
import { messages } from '../../platform/messages/schema.ts'
import { type Happening, letHappen } from './happening.ts'

/** Of so many letters, one comes back, and two are reported as delivered. */
const oneIn = 40
const source = 'demonstration'

/** The confirmed letters leave, with a PDF for each recipient, and reports come back. The longest part of the history. */
export async function letLettersLeave(office: Office, signal?: AbortSignal): Promise<void> {
  const open = await office.database.drizzle
    .select()
    .from(mailings)
    .where(
      and(
        eq(mailings.conferenceId, office.conference.id),
        eq(mailings.kind, 'invitation'),
        inArray(mailings.state, ['confirmed', 'running']),
      ),
    )
    .orderBy(asc(mailings.confirmedAt))
  const leaving = open.map(
    ({ id, confirmedAt }): Happening => ({
      at: confirmedAt?.toISOString() ?? '2023-07-18T07:00:00Z',
      what: (then) => runMailing({ stage: then.stage, composers: composersOf(then), files: then.files }, id),
    }),
  )
  await letHappen(office, leaving, signal)
  const reported = await office.database.drizzle.$count(deliveryReports, eq(deliveryReports.source, source))
  if (reported === 0) await letHappen(office, [{ at: '2023-07-18T16:00:00Z', what: report }], signal)
}

async function report(then: Office): Promise<void> {
  await perform(then.stage, theSystem, async (act) => {
    const sent = await act.tx
      .select({ messageId: messages.messageId, address: messages.toAddress })
      .from(dispatches)
      .innerJoin(messages, eq(messages.id, dispatches.messageId))
      .where(eq(dispatches.conferenceId, act.conferenceId))
      .orderBy(asc(messages.toAddress))
    for (const [index, { messageId, address }] of sent.entries()) {
      const turn = index % oneIn
      if (turn > 2) continue
      const isBack = turn === 0
      await recordReport(act, {
        messageIds: [messageId],
        address,
        outcome: isBack ? 'bounced' : 'delivered',
        status: isBack ? '5.1.1' : '2.0.0',
        reason: isBack ? '550 5.1.1 No such mailbox here' : '250 2.0.0 Delivered',
        source,
      })
    }
  })
}
