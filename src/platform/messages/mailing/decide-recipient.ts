import './events.ts'
import { and, eq } from 'drizzle-orm'
import { type Act, record } from '../../journal/act.ts'
import { actorOf } from '../../journal/append-lines.ts'
import { changeMailing, lockMailing } from './lock-mailing.ts'
import { type Mailing, type MailingRecipient, mailingRecipients } from './schema.ts'

/** Holds a recipient back, with a reason in words. Also while the mailing runs, as long as the message is not stored. */
export async function holdRecipient(
  act: Act,
  mailingId: string,
  id: string,
  note: string,
): Promise<MailingRecipient | undefined> {
  const mailing = await lockMailing(act, mailingId)
  if (!mailing || mailing.state === 'cancelled') return undefined
  const held = await change(act, mailing, id, 'to-send', {
    state: 'held',
    heldReason: 'by-hand',
    heldNote: note,
  })
  if (!held) return undefined
  await changeMailing(act, mailingId, { version: mailing.version + 1 })
  record(act, 'recipient.held', { about: [held.subject, `mailing:${mailingId}`], subject: held })
  return held
}

/**
 * Puts a recipient who was held back on the list after all. Whoever does so has prepared the list as it now stands, so that a second
 * person still looks at it. Without an address nobody is put on it.
 */
export async function releaseRecipient(
  act: Act,
  mailingId: string,
  id: string,
): Promise<MailingRecipient | undefined> {
  const mailing = await lockMailing(act, mailingId)
  if (mailing?.state !== 'prepared') return undefined
  const released = await change(act, mailing, id, 'held', {
    state: 'to-send',
    heldReason: null,
    heldNote: null,
  })
  if (!released) return undefined
  await changeMailing(act, mailingId, {
    version: mailing.version + 1,
    preparedBy: actorOf(act.by),
    preparedAt: act.at,
  })
  record(act, 'recipient.released', { about: [released.subject, `mailing:${mailingId}`], subject: released })
  return released
}

async function change(
  act: Act,
  mailing: Mailing,
  id: string,
  from: MailingRecipient['state'],
  to: Partial<MailingRecipient>,
): Promise<MailingRecipient | undefined> {
  const isIt = and(
    eq(mailingRecipients.id, id),
    eq(mailingRecipients.mailingId, mailing.id),
    eq(mailingRecipients.state, from),
  )
  const [found] = await act.tx.select().from(mailingRecipients).where(isIt).for('update')
  if (!found || (to.state === 'to-send' && !found.address)) return undefined
  const [changed] = await act.tx.update(mailingRecipients).set(to).where(isIt).returning()
  return changed
}
