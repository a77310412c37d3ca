import '../events.ts'
import { and, eq, ne, sql } from 'drizzle-orm'
import { type Act, record } from '../../platform/journal/act.ts'
import { channels, invitees } from '../schema.ts'
import type { ChannelKind } from './registry-channels.ts'

/** A way to an invitee as a person enters it. `name` is the office's; an address and a telephone may be missing. */
export type ChannelGiven = {
  kind: ChannelKind
  name: string
  address: string | null
  telephone: string | null
}

/** What came of it: stored, or the address is that of another invitee, or there is no such invitee. */
export type ChannelSet =
  | { ok: true }
  | { ok: false; problem: 'address-of-another'; names: Record<string, string> }

/**
 * Stores a way to an invitee; one of the same kind and name is changed. Somebody has said that it exists, so it is known from
 * then on. An address tells whose message it is: it cannot be that of two invitees. Undefined where there is no such invitee.
 */
export async function setChannel(
  act: Act,
  inviteeId: string,
  given: ChannelGiven,
): Promise<ChannelSet | undefined> {
  const isHere = and(eq(invitees.conferenceId, act.conferenceId), eq(invitees.id, inviteeId))
  const [invitee] = await act.tx.select({ id: invitees.id }).from(invitees).where(isHere).for('no key update')
  if (!invitee) return undefined
  const other = given.address ? await otherOwner(act, inviteeId, given.address) : undefined
  if (other) return { ok: false, problem: 'address-of-another', names: other.names }

  const { kind, name, address, telephone } = given
  const values = { address, telephone, existence: 'known', invented: false } as const
  await act.tx
    .insert(channels)
    .values({ inviteeId, kind, name, ...values })
    .onConflictDoUpdate({ target: [channels.inviteeId, channels.kind, channels.name], set: values })
  const subject = { inviteeId, fields: ['contacts'] }
  record(act, 'invitee.changed', {
    about: [`invitee:${inviteeId}`],
    facts: { fields: subject.fields, channel: kind },
    subject,
  })
  return { ok: true }
}

async function otherOwner(act: Act, inviteeId: string, address: string) {
  const [other] = await act.tx
    .select({ names: invitees.names })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(
      and(
        eq(invitees.conferenceId, act.conferenceId),
        ne(invitees.id, inviteeId),
        eq(sql`lower(${channels.address})`, address.toLowerCase()),
      ),
    )
    .limit(1)
  return other
}
