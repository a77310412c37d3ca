import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/language.ts'
import type { Act } from '../journal/act.ts'
import { actorOf } from '../journal/append-lines.ts'
import { type Attachment, type LinkPlace, messages } from './schema.ts'

/** A mail as it was worded, in one language. `text` is the plain part, `html` the whole HTML document. */
export type Mail = {
  kind: string
  subject: string
  text: string
  html: string
  places?: Record<string, LinkPlace>
  /** Files of the office must be in its store before. */
  attachments?: Attachment[]
}

/** To whom, in what thread, and about what. */
export type Posting = {
  to: { address: string; name: string | null }
  language: Language
  about: string[]
  /** The message answered: its Message-ID and its own References. */
  thread?: { inReplyTo: string; references: string[] }
  /** Set where a person has to approve before it leaves, with the reason, e.g. 'language'. */
  heldFor?: string
}

/** Stores a message in the act's transaction, and the job that delivers it. Gives the message's id. */
export async function post(act: Act, mail: Mail, posting: Posting): Promise<string> {
  const id = randomUUID()
  await act.tx.insert(messages).values({
    id,
    conferenceId: act.conferenceId,
    kind: mail.kind,
    toAddress: posting.to.address,
    toName: posting.to.name,
    language: posting.language,
    subject: mail.subject.replace(/[\r\n]+/g, ' '),
    text: mail.text,
    html: mail.html,
    places: mail.places ?? {},
    attachments: mail.attachments ?? [],
    messageId: `<${id}@${act.mailDomain}>`,
    inReplyTo: posting.thread?.inReplyTo ?? null,
    references: posting.thread ? [...posting.thread.references, posting.thread.inReplyTo] : [],
    about: posting.about,
    status: posting.heldFor ? 'held' : 'waiting',
    heldFor: posting.heldFor ?? null,
    createdBy: actorOf(act.by),
    createdAt: act.at,
  })
  if (!posting.heldFor) await enqueueDelivery(act, id)
  return id
}

/** Adds the job that delivers a message, in the act's transaction. */
export async function enqueueDelivery(act: Pick<Act, 'tx'>, id: string): Promise<void> {
  await act.tx.execute(
    sql`select graphile_worker.add_job('deliver-message', json_build_object('id', ${id}::text), job_key => ${`deliver-${id}`})`,
  )
}
