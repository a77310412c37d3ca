import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database/database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Attempt } from '../jobs/start-jobs.ts'
import { type LinkMaker, putLinks } from './put-links.ts'
import { deliveredMails, type Message, messages } from './schema.ts'
import { type Bodies, type Outgoing, Refused, type Transport } from './transport.ts'

/** What delivering needs. Without a transport, messages go to the demonstration's mailbox. */
export type Delivery = {
  database: Database
  transport: Transport | undefined
  from: () => { name: string; address: string }
  makeLink: LinkMaker
  /** The office's files, for what goes with a message. */
  files: Pick<FileStore, 'get'>
}

/**
 * Delivers a stored message, once. When the server is ready for the content, 'handing-over' is committed: a process that ends
 * between that and the server's answer leaves a message of which nobody knows whether it arrived; found again it becomes
 * 'uncertain' and waits for a person. What fails earlier, or what the server refuses for now, is tried again.
 */
export async function deliverMessage(delivery: Delivery, id: string, attempt: Attempt): Promise<void> {
  const message = await claim(delivery.database, id)
  if (!message) return
  if (delivery.transport) await hand(delivery, delivery.transport, message, attempt)
  else await show(delivery, message)
}

/** The message, if it is to leave now. */
async function claim(database: Database, id: string): Promise<Message | undefined> {
  return database.drizzle.transaction(async (tx) => {
    const [message] = await tx.select().from(messages).where(eq(messages.id, id)).for('update')
    if (message?.status === 'handing-over') await note(tx, id, { status: 'uncertain' })
    return message?.status === 'waiting' ? message : undefined
  })
}

/** Into the demonstration's mailbox: the same transaction says that it was sent. */
async function show({ database, makeLink }: Delivery, message: Message): Promise<void> {
  await database.drizzle.transaction(async (tx) => {
    const bodies = await putLinks(tx, message, makeLink)
    const sent = await note(tx, message.id, { status: 'sent', sentAt: new Date() }, 'waiting')
    if (!sent) return
    const { toAddress, subject } = message
    await tx
      .insert(deliveredMails)
      .values({ messageId: message.id, toAddress, subject, ...bodies, deliveredAt: message.createdAt })
      .onConflictDoNothing()
  })
}

async function hand(
  delivery: Delivery,
  transport: Transport,
  message: Message,
  attempt: Attempt,
): Promise<void> {
  const { drizzle } = delivery.database
  const { id } = message
  let handedOver = false
  try {
    const attachments = await filesOf(delivery, message)
    await transport.hand(outgoingOf(message, delivery.from()), async () => {
      const bodies = await drizzle.transaction(async (tx) => {
        const mine = await note(tx, id, { status: 'handing-over' }, 'waiting')
        if (!mine) throw new Error('It is no longer waiting: another process has it, or it is held')
        return putLinks(tx, message, delivery.makeLink)
      })
      handedOver = true
      return { ...bodies, attachments }
    })
    await note(drizzle, id, { status: 'sent', sentAt: new Date(), lastError: null })
  } catch (error) {
    await failed(delivery.database, id, error as Error, { handedOver, attempt })
  }
}

/** The files that go with a message, read before the server is asked: a missing one leaves the message here. */
async function filesOf({ files }: Delivery, { attachments }: Message): Promise<Bodies['attachments']> {
  return Promise.all(
    attachments.map(async ({ name, type, ...file }) => ({
      name,
      type,
      content: 'text' in file ? file.text : await files.get(file.sha256),
    })),
  )
}

/**
 * Writes down why a message did not leave, unless it is in other hands meanwhile. What the server says to our greeting or
 * password says nothing about the message, which waits.
 */
async function failed(
  { drizzle }: Database,
  id: string,
  error: Error,
  { handedOver, attempt }: { handedOver: boolean; attempt: Attempt },
): Promise<void> {
  const status = statusAfter(error, handedOver, attempt)
  const lastError = error.message.slice(0, 500)
  const mine = await note(drizzle, id, { status, lastError }, handedOver ? 'handing-over' : 'waiting')
  if (!mine || status === 'waiting') throw error
}

function statusAfter(error: Error, handedOver: boolean, attempt: Attempt): Message['status'] {
  const refused = error instanceof Refused
  if (handedOver && !refused) return 'uncertain'
  if (refused && error.isFinal) return 'given-up'
  return attempt.isLast ? 'given-up' : 'waiting'
}

function outgoingOf(message: Message, from: Outgoing['from']): Outgoing {
  const { toName, toAddress, subject, messageId, inReplyTo, references, about } = message
  return {
    from,
    to: { name: toName, address: toAddress },
    subject,
    messageId,
    inReplyTo,
    references,
    isAutomatic: message.createdBy === 'system',
    wantsReport: about.some((one) => one.startsWith('mailing:')),
  }
}

/** Writes a message's state; with `only`, only where it still is in that one. Says whether it was written. */
async function note(
  tx: Transaction | Database['drizzle'],
  id: string,
  change: Partial<Message>,
  only?: Message['status'],
): Promise<boolean> {
  const changed = await tx
    .update(messages)
    .set({
      ...change,
      ...(change.status === 'handing-over' ? { attempts: sql`${messages.attempts} + 1` } : {}),
    } as Partial<Message>)
    .where(only ? sql`${messages.id} = ${id} and ${messages.status} = ${only}` : eq(messages.id, id))
    .returning({ id: messages.id })
  return changed.length > 0
}
