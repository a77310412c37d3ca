import '../events.ts'
import { sql } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { files } from '../../../platform/files/schema.ts'
import { type Act, type Actor, perform, record, theSystem } from '../../../platform/journal/act.ts'
import { envelopeOf } from '../../../reading/mail/envelope.ts'
import { mailTree } from '../../../reading/mail/mail-tree.ts'
import type { Envelope } from '../../../reading/message-reading.ts'
import { type Correspondence, correspondence } from '../schema.ts'
import { evidenceOfSending } from './evidence-of-sending.ts'
import { knownMessage } from './known-message.ts'
import { splitHead } from './split-head.ts'
import { storable } from './storable.ts'

/** A message as it came: its bytes, by which way, and when, where the message itself does not say. */
export type Arrival = {
  bytes: Uint8Array
  channel: Correspondence['channel']
  receivedAt?: Date | undefined
  /** Who entered it by hand; the system where it came by itself. */
  by?: Actor | undefined
  /** What is known of it before anybody reads it: a mission's own pages know the mission. */
  known?: Known | undefined
  /** Done in the same transaction, where the message is new. */
  also?: ((act: Act, note: Correspondence) => Promise<void>) | undefined
}

/** What can be known of a message before it is read. */
export type Known = Partial<
  Pick<Correspondence, 'inviteeId' | 'kind' | 'language' | 'earlierId' | 'reference' | 'noteDate'>
>

/** The stored message, and whether it is new: the same message twice is one. */
export type Stored = { id: string; isNew: boolean }

const readingAttempts = 3
const longestHead = 1024 * 1024

/**
 * Stores a message: the bytes first, flushed to disk; then its row, the journal's line and the job that reads it, in one
 * transaction. The same bytes, or the same content under the same Message-ID by another way, are one message. Of the message itself
 * only its headers are looked at here: the rest is for the reading thread.
 */
export async function storeMessage(office: Office, arrival: Arrival): Promise<Stored> {
  const { sha256, size } = await office.files.put(arrival.bytes)
  const head = splitHead(arrival.bytes).head.subarray(0, longestHead)
  const envelope = storable(envelopeOf(await mailTree(head)))
  const coming = { sha256, messageId: envelope.messageId, bytes: arrival.bytes }

  return perform(office.stage, arrival.by ?? theSystem, async (act) => {
    await oneByOne(act, envelope.messageId)
    const known = await knownMessage(act, office.files, coming)
    if (known) return { id: known, isNew: false }
    await act.tx.insert(files).values({ sha256, size, createdAt: act.at }).onConflictDoNothing()
    const [note] = await act.tx
      .insert(correspondence)
      .values(rowOf(act, arrival, envelope, { sha256, size }))
      .onConflictDoNothing()
      .returning()
    if (!note) return { id: (await knownMessage(act, office.files, coming)) ?? '', isNew: false }

    record(act, 'note.received', {
      about: [`note:${note.id}`],
      facts: { channel: note.channel, sha256, size },
      subject: note,
    })
    await enqueueReading(act.tx, note.id)
    await arrival.also?.(act, note)
    return { id: note.id, isNew: true }
  })
}

/** Adds the job that reads a message, in the act's transaction. */
export async function enqueueReading(tx: Transaction, id: string): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job('read-message', json_build_object('id', ${id}::text),
          max_attempts => ${readingAttempts}, job_key => ${`read-${id}`})`,
  )
}

function rowOf(act: Act, arrival: Arrival, envelope: Envelope, file: { sha256: string; size: number }) {
  const receivedAt = arrival.receivedAt ?? dateOf(envelope.receivedAt) ?? act.at
  return {
    conferenceId: act.conferenceId,
    channel: arrival.channel,
    ...file,
    messageId: envelope.messageId,
    inReplyTo: envelope.inReplyTo,
    fromAddress: envelope.from.address,
    fromName: envelope.from.name,
    subject: envelope.subject,
    receivedAt,
    sentAt: dateOf(envelope.sentAt),
    evidenceAt: evidenceOfSending(envelope, receivedAt),
    envelope,
    ...arrival.known,
    createdAt: act.at,
  }
}

/** Two ways may bring one message at the same moment: the second waits for the first. */
async function oneByOne(act: Act, messageId: string | null): Promise<void> {
  if (messageId) await act.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${messageId}, 1))`)
}

function dateOf(instant: string | null): Date | undefined {
  return instant ? new Date(instant) : undefined
}
