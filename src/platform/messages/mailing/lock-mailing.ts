import { and, count, eq } from 'drizzle-orm'
import type { Act } from '../../journal/act.ts'
import { type Mailing, mailingRecipients, mailings } from './schema.ts'

/** A mailing of this conference, locked until the act ends. */
export async function lockMailing(act: Act, id: string): Promise<Mailing | undefined> {
  const [mailing] = await act.tx
    .select()
    .from(mailings)
    .where(and(eq(mailings.id, id), eq(mailings.conferenceId, act.conferenceId)))
    .for('update')
  return mailing
}

/** Changes a mailing that is locked. */
export async function changeMailing(act: Act, id: string, change: Partial<Mailing>): Promise<Mailing> {
  const [changed] = await act.tx.update(mailings).set(change).where(eq(mailings.id, id)).returning()
  if (!changed) throw new Error('The mailing was locked and is gone')
  return changed
}

/** To how many it would go now. */
export async function countToSend(act: Act, id: string): Promise<number> {
  const [found] = await act.tx
    .select({ count: count() })
    .from(mailingRecipients)
    .where(and(eq(mailingRecipients.mailingId, id), eq(mailingRecipients.state, 'to-send')))
  return found?.count ?? 0
}
