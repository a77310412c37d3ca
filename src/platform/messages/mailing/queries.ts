import { and, asc, count, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/database.ts'
import { isUuid } from '../../database/is-uuid.ts'
import { type DeliveryReport, deliveryReports } from '../delivery-reports/schema.ts'
import { type Message, messages } from '../schema.ts'
import { type Mailing, type MailingRecipient, mailingRecipients, mailings } from './schema.ts'

type Reader = Database['drizzle'] | Transaction

/** How far a mailing has come: recipients by state, and the stored messages by theirs. */
export type MailingProgress = {
  toSend: number
  held: number
  posted: number
  messages: Record<Message['status'], number>
}

/** A recipient with the state of its message, where that is stored, and the newest report of the other side. */
export type RecipientLine = MailingRecipient & {
  status: Message['status'] | null
  error: string | null
  report: Pick<DeliveryReport, 'outcome' | 'reason'> | null
}

/** One mailing of this conference. */
export async function mailingById(
  tx: Reader,
  conferenceId: string,
  id: string,
): Promise<Mailing | undefined> {
  if (!isUuid(id)) return undefined
  const [mailing] = await tx
    .select()
    .from(mailings)
    .where(and(eq(mailings.id, id), eq(mailings.conferenceId, conferenceId)))
  return mailing
}

/** The newest mailings, at most a hundred. */
export function mailingsOf(tx: Reader, conferenceId: string): Promise<Mailing[]> {
  return tx
    .select()
    .from(mailings)
    .where(eq(mailings.conferenceId, conferenceId))
    .orderBy(desc(mailings.preparedAt), desc(mailings.id))
    .limit(100)
}

/** The list of a mailing in its order. */
export async function recipientsOf(tx: Reader, mailingId: string): Promise<RecipientLine[]> {
  const rows = await tx
    .select({ recipient: mailingRecipients, status: messages.status, error: messages.lastError })
    .from(mailingRecipients)
    .leftJoin(messages, eq(messages.id, mailingRecipients.messageId))
    .where(eq(mailingRecipients.mailingId, mailingId))
    .orderBy(asc(mailingRecipients.position), asc(mailingRecipients.id))
  const reports = await reportsOf(tx, mailingId)
  return rows.map(({ recipient, status, error }) => ({
    ...recipient,
    status,
    error,
    report: reports.get(recipient.messageId ?? '') ?? null,
  }))
}

/** The newest report on each message of a mailing. */
async function reportsOf(tx: Reader, mailingId: string): Promise<Map<string, DeliveryReport>> {
  const rows = await tx
    .select({ report: deliveryReports })
    .from(deliveryReports)
    .innerJoin(mailingRecipients, eq(mailingRecipients.messageId, deliveryReports.messageId))
    .where(eq(mailingRecipients.mailingId, mailingId))
    .orderBy(asc(deliveryReports.at), asc(deliveryReports.id))
  return new Map(rows.map(({ report }) => [report.messageId, report]))
}

/** How far it has come. */
export async function progressOf(tx: Reader, mailingId: string): Promise<MailingProgress> {
  const rows = await tx
    .select({ state: mailingRecipients.state, status: messages.status, count: count() })
    .from(mailingRecipients)
    .leftJoin(messages, eq(messages.id, mailingRecipients.messageId))
    .where(eq(mailingRecipients.mailingId, mailingId))
    .groupBy(mailingRecipients.state, messages.status)
  const sum = (of: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(of).reduce((total, row) => total + row.count, 0)
  const byStatus = messages.status.enumValues.map(
    (status) => [status, sum((row) => row.status === status)] as const,
  )
  return {
    toSend: sum(({ state }) => state === 'to-send'),
    held: sum(({ state }) => state === 'held'),
    posted: sum(({ state }) => state === 'posted'),
    messages: Object.fromEntries(byStatus) as MailingProgress['messages'],
  }
}

/** One recipient of a mailing. */
export async function recipientById(
  tx: Reader,
  mailingId: string,
  id: string,
): Promise<MailingRecipient | undefined> {
  if (!isUuid(id)) return undefined
  const [recipient] = await tx
    .select()
    .from(mailingRecipients)
    .where(and(eq(mailingRecipients.mailingId, mailingId), eq(mailingRecipients.id, id)))
  return recipient
}
