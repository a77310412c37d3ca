import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Act } from '../journal/act.ts'
import { deliveryReports } from './delivery-reports/schema.ts'
import { mailingRecipients, mailings } from './mailing/schema.ts'
import { deliveredMails, messages } from './schema.ts'

/** What was written to whom: that a message of its kind left, and when, is all that stays of it. */
export async function eraseMessages(act: Act): Promise<number> {
  const erased = await act.tx
    .update(messages)
    .set({
      toAddress: '',
      toName: null,
      subject: '',
      text: '',
      html: '',
      attachments: [],
      places: {},
      lastError: null,
    })
    .where(and(eq(messages.conferenceId, act.conferenceId), ne(messages.toAddress, '')))
    .returning({ id: messages.id })
  const ids = erased.map(({ id }) => id)
  if (ids.length === 0) return 0
  await act.tx.delete(deliveredMails).where(inArray(deliveredMails.messageId, ids))
  await act.tx.delete(deliveryReports).where(inArray(deliveryReports.messageId, ids))
  const own = act.tx
    .select({ id: mailings.id })
    .from(mailings)
    .where(eq(mailings.conferenceId, act.conferenceId))
  await act.tx
    .update(mailingRecipients)
    .set({ address: null, name: null, heldNote: null })
    .where(inArray(mailingRecipients.mailingId, own))
  return ids.length
}
