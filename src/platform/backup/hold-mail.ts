import './events.ts'
import { inArray } from 'drizzle-orm'
import { type Act, record } from '../journal/act.ts'
import { mailings } from '../messages/mailing/schema.ts'
import { messages } from '../messages/schema.ts'

/**
 * In a restored copy nobody knows what has left since the backup was made: what waited then is uncertain, and waits for a
 * person; mailings that ran are cancelled. Gives how many messages wait.
 */
export async function holdMail(act: Act): Promise<number> {
  const held = await act.tx
    .update(messages)
    .set({ status: 'uncertain' })
    .where(inArray(messages.status, ['waiting', 'handing-over']))
    .returning({ id: messages.id })
  await act.tx
    .update(mailings)
    .set({ state: 'cancelled', cancelledBy: 'system' })
    .where(inArray(mailings.state, ['confirmed', 'running']))
  const facts = { uncertain: held.length }
  record(act, 'backup.restored', { about: [], facts, subject: facts })
  return held.length
}
