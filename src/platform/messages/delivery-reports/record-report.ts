import './events.ts'
import { and, eq, inArray } from 'drizzle-orm'
import { type Act, record } from '../../journal/act.ts'
import { type Message, messages } from '../schema.ts'
import { type DeliveryReport, deliveryReports } from './schema.ts'

/** What was reported of a message: by its Message-IDs, and where that was read ('note:<id>'). */
export type ReportGiven = Pick<DeliveryReport, 'outcome' | 'status' | 'reason' | 'source'> & {
  messageIds: string[]
  address: string | null
}

/**
 * Keeps what the other side reported of a message of this conference, and gives the message; undefined where none has such a
 * Message-ID. The same report twice is once. A message of which nobody knew whether it had left has left.
 */
export async function recordReport(act: Act, given: ReportGiven): Promise<Message | undefined> {
  if (given.messageIds.length === 0) return undefined
  const [message] = await act.tx
    .select()
    .from(messages)
    .where(and(eq(messages.conferenceId, act.conferenceId), inArray(messages.messageId, given.messageIds)))
    .for('update')
  if (!message) return undefined
  const { outcome, status, reason, source } = given
  const [report] = await act.tx
    .insert(deliveryReports)
    .values({
      messageId: message.id,
      outcome,
      status,
      reason,
      source,
      address: given.address ?? message.toAddress,
      at: act.at,
    })
    .onConflictDoNothing()
    .returning()
  if (!report) return message
  if (message.status === 'uncertain')
    await act.tx
      .update(messages)
      .set({ status: 'sent', sentAt: new Date() })
      .where(eq(messages.id, message.id))
  record(act, 'message.reported', {
    about: [`message:${message.id}`, ...message.about],
    facts: { outcome, code: status },
    subject: { message, report },
  })
  return message
}
