import { and, desc, eq, getTableColumns, ilike, or } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { isUuid } from '../../platform/database/is-uuid.ts'
import { deliveredMails, type Message, messages } from '../../platform/messages/schema.ts'

/** A page of the messages, the newest first, of one state or of all, and how many there are of those asked for. */
export async function messagesOf(
  { drizzle }: Database,
  conferenceId: string,
  { status, page }: { status: Message['status'] | undefined; page: number },
): Promise<{ messages: Message[]; count: number }> {
  const asked = and(eq(messages.conferenceId, conferenceId), status ? eq(messages.status, status) : undefined)
  const count = await drizzle.$count(messages, asked)
  const found = await drizzle
    .select()
    .from(messages)
    .where(asked)
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(mailsPerPage)
    .offset((page - 1) * mailsPerPage)
  return { messages: found, count }
}

/** One message of this conference. */
export async function messageById(
  { drizzle }: Database,
  conferenceId: string,
  id: string,
): Promise<Message | undefined> {
  if (!isUuid(id)) return undefined
  const [message] = await drizzle
    .select()
    .from(messages)
    .where(and(eq(messages.id, id), eq(messages.conferenceId, conferenceId)))
  return message
}

/** How many mails a page of the outbox or of the demonstration's mailbox shows. */
export const mailsPerPage = 100

/** A mail as the demonstration's other side received it. */
export type Delivered = typeof deliveredMails.$inferSelect

/** The same with the files that went with it. */
export type DeliveredWithFiles = Delivered & Pick<Message, 'attachments'>

/** A page of the demonstration's mailbox, the newest first, and how many mails there are of those asked for. */
export async function deliveredOf(
  { drizzle }: Database,
  { wanted, page }: { wanted: string; page: number },
): Promise<{ mails: Delivered[]; count: number }> {
  const like = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`
  const asked = wanted
    ? or(ilike(deliveredMails.toAddress, like), ilike(deliveredMails.subject, like))
    : undefined
  const count = await drizzle.$count(deliveredMails, asked)
  const mails = await drizzle
    .select()
    .from(deliveredMails)
    .where(asked)
    .orderBy(desc(deliveredMails.deliveredAt), desc(deliveredMails.id))
    .limit(mailsPerPage)
    .offset((page - 1) * mailsPerPage)
  return { mails, count }
}

/** One mail of it. */
export async function deliveredById(
  { drizzle }: Database,
  id: string,
): Promise<DeliveredWithFiles | undefined> {
  if (!isUuid(id)) return undefined
  const [mail] = await drizzle
    .select({ ...getTableColumns(deliveredMails), attachments: messages.attachments })
    .from(deliveredMails)
    .innerJoin(messages, eq(messages.id, deliveredMails.messageId))
    .where(eq(deliveredMails.id, id))
  return mail
}
