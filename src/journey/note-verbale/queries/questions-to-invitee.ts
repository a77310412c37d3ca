import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { messages } from '../../../platform/messages/schema.ts'
import type { Correspondence } from '../schema.ts'
import { messagesOfInvitee } from './messages-of-invitee.ts'
import type { Reader } from './records-about.ts'

/** A question that the secretariat asked about a message of an invitee. */
export type Question = {
  id: string
  subject: string
  text: string
  language: string
  askedAt: Date
  note: Correspondence
  /** When the invitee sent something about that message afterwards; undefined: it waits for an answer. */
  answeredAt: Date | undefined
}

/** The questions about an invitee's messages, the newest first. */
export async function questionsToInvitee(tx: Reader, inviteeId: string): Promise<Question[]> {
  const notes = await messagesOfInvitee(tx, inviteeId)
  if (notes.length === 0) return []
  const about = notes.map(({ id }) => `note:${id}`)
  const asked = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.kind, 'question-to-sender'),
        inArray(messages.status, ['waiting', 'handing-over', 'sent', 'uncertain']),
        sql`${messages.about} && ${sql.param(about)}::text[]`,
      ),
    )
    .orderBy(desc(messages.createdAt))
  return asked.flatMap((message) => {
    const note = notes.find(({ id }) => message.about.includes(`note:${id}`))
    if (!note) return []
    const answer = notes.findLast(
      ({ earlierId, receivedAt }) => earlierId === note.id && receivedAt > message.createdAt,
    )
    const { id, subject, text, language, createdAt } = message
    return [{ id, subject, text, language, askedAt: createdAt, note, answeredAt: answer?.receivedAt }]
  })
}

/** One question to an invitee; undefined for anybody else's. */
export async function questionToInvitee(
  tx: Reader,
  inviteeId: string,
  id: string,
): Promise<Question | undefined> {
  return (await questionsToInvitee(tx, inviteeId)).find((question) => question.id === id)
}
