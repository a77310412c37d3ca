import './events.ts'
import { and, eq, ne } from 'drizzle-orm'
import { type Act, record } from '../journal/act.ts'
import { enqueueDelivery } from './post.ts'
import { type Message, messages } from './schema.ts'

/** Lets a held message go. Where it is no longer held, nothing happens. */
export function releaseMessage(act: Act, id: string): Promise<Message | undefined> {
  return again(act, id, ['held'], 'message.released')
}

/** Sends a message once more that was given up, or of which nobody knows whether it arrived. */
export function repeatMessage(act: Act, id: string): Promise<Message | undefined> {
  return again(act, id, ['uncertain', 'given-up'], 'message.repeated')
}

/** Notes that an uncertain message had arrived after all. */
export async function noteArrival(act: Act, id: string): Promise<Message | undefined> {
  const message = await lock(act, id)
  if (message?.status !== 'uncertain') return message
  const [arrived] = await act.tx
    .update(messages)
    .set({ status: 'sent', sentAt: new Date() })
    .where(eq(messages.id, id))
    .returning()
  if (arrived) record(act, 'message.arrived', { about: aboutOf(arrived), subject: arrived })
  return arrived
}

/** Lets go all messages that waited for the approval of a language. */
export async function releaseForLanguage(act: Act, language: string): Promise<void> {
  const waiting = await act.tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.conferenceId, act.conferenceId),
        eq(messages.status, 'held'),
        eq(messages.heldFor, 'language'),
        eq(messages.language, language),
      ),
    )
  for (const { id } of waiting) await releaseMessage(act, id)
}

/** Holds back, until the language is approved again, what has not left yet. Links to sign in wait for no approval. */
export async function holdBackForLanguage(act: Act, language: string): Promise<void> {
  await act.tx
    .update(messages)
    .set({ status: 'held', heldFor: 'language' })
    .where(
      and(
        eq(messages.conferenceId, act.conferenceId),
        eq(messages.status, 'waiting'),
        eq(messages.language, language),
        ne(messages.kind, 'sign-in'),
      ),
    )
}

async function again(
  act: Act,
  id: string,
  from: Message['status'][],
  event: 'message.released' | 'message.repeated',
): Promise<Message | undefined> {
  const message = await lock(act, id)
  if (!message || !from.includes(message.status)) return message
  const [waiting] = await act.tx
    .update(messages)
    .set({ status: 'waiting', heldFor: null })
    .where(eq(messages.id, id))
    .returning()
  if (!waiting) throw new Error('The message was locked and is gone')
  await enqueueDelivery(act, id)
  record(act, event, { about: aboutOf(waiting), subject: waiting })
  return waiting
}

async function lock(act: Act, id: string): Promise<Message | undefined> {
  const [message] = await act.tx
    .select()
    .from(messages)
    .where(and(eq(messages.id, id), eq(messages.conferenceId, act.conferenceId)))
    .for('update')
  return message
}

function aboutOf(message: Message): string[] {
  return [`message:${message.id}`, ...message.about]
}
