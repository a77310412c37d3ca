import { and, desc, eq, inArray, lt, ne, or, sql } from 'drizzle-orm'
import { channels, type Invitee, invitees } from '../../../conference/schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Envelope, MessageReading } from '../../../reading/message-reading.ts'
import { type Correspondence, correspondence } from '../schema.ts'

/**
 * Whose message it is (INV-1): the State that was read; the organisation by its name or acronym; else whom the address of
 * the sender is known to belong to. Only a sure match counts: two candidates are none, and the officer says.
 */
export async function matchInvitee(
  act: Act,
  { sender }: MessageReading,
  { from }: Envelope,
): Promise<Invitee | undefined> {
  if (sender.iso3)
    return one(await invited(act, and(eq(invitees.kind, 'state'), eq(invitees.code, sender.iso3.value))))
  const byName = sender.name ? one(await invited(act, nameIs(sender.name.value))) : undefined
  return byName ?? (from.address ? byAddress(act, from.address) : undefined)
}

/** Whose a message is known to be already; undefined where nobody has said. */
export async function inviteeOf(
  act: Act,
  { inviteeId }: Pick<Correspondence, 'inviteeId'>,
): Promise<Invitee | undefined> {
  return inviteeId ? one(await invited(act, eq(invitees.id, inviteeId))) : undefined
}

function nameIs(name: string) {
  const plain = sql`lower(unaccent(${name.trim()}))`
  return or(
    sql`exists (select 1 from jsonb_each_text(${invitees.names}) as named where lower(unaccent(named.value)) = ${plain})`,
    sql`lower(${invitees.acronym}) = ${plain}`,
  )
}

async function byAddress(act: Act, address: string): Promise<Invitee | undefined> {
  const known = await act.tx
    .select({ inviteeId: channels.inviteeId })
    .from(channels)
    .where(sql`lower(${channels.address}) = ${address.toLowerCase()}`)
  const ids = [...new Set(known.map(({ inviteeId }) => inviteeId))]
  return ids.length === 1 ? one(await invited(act, inArray(invitees.id, ids))) : undefined
}

function invited(act: Act, which: ReturnType<typeof and>): Promise<Invitee[]> {
  return act.tx
    .select()
    .from(invitees)
    .where(and(eq(invitees.conferenceId, act.conferenceId), which))
    .limit(2)
}

function one(found: Invitee[]): Invitee | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** The earlier message that this one answers to: by its thread, by the number it refers to, else the last of its invitee. */
export async function earlierMessage(
  act: Act,
  note: Correspondence,
  envelope: Envelope,
  reading: MessageReading,
  inviteeId: string | undefined,
): Promise<string | undefined> {
  const thread = [envelope.inReplyTo, ...envelope.references].filter((id) => id !== null)
  const refersTo = reading.signals.refersTo?.value
  const ways = [
    thread.length > 0 ? inArray(correspondence.messageId, thread) : undefined,
    refersTo ? eq(correspondence.reference, refersTo) : undefined,
    inviteeId && reading.kind.value !== 'nomination' ? eq(correspondence.inviteeId, inviteeId) : undefined,
  ]
  for (const way of ways) {
    if (!way) continue
    const [found] = await act.tx
      .select({ id: correspondence.id })
      .from(correspondence)
      .where(
        and(
          eq(correspondence.conferenceId, act.conferenceId),
          ne(correspondence.id, note.id),
          lt(correspondence.receivedAt, note.receivedAt),
          way,
        ),
      )
      .orderBy(desc(correspondence.receivedAt))
      .limit(1)
    if (found) return found.id
  }
}
