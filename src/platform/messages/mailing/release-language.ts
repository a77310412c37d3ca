import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Act } from '../../journal/act.ts'
import { mailingRecipients, mailings } from './schema.ts'

/** Puts on their lists those whom only their language held back, in mailings that nobody has confirmed yet: it was approved. */
export async function releaseHeldForLanguage(act: Act, language: string): Promise<void> {
  const open = await act.tx
    .select({ id: mailings.id })
    .from(mailings)
    .where(and(eq(mailings.conferenceId, act.conferenceId), eq(mailings.state, 'prepared')))
    .for('update')
  if (open.length === 0) return
  const released = await act.tx
    .update(mailingRecipients)
    .set({ state: 'to-send', heldReason: null, heldNote: null })
    .where(
      and(
        inArray(
          mailingRecipients.mailingId,
          open.map(({ id }) => id),
        ),
        eq(mailingRecipients.state, 'held'),
        eq(mailingRecipients.heldReason, 'language'),
        eq(mailingRecipients.language, language),
      ),
    )
    .returning({ mailingId: mailingRecipients.mailingId })
  if (released.length === 0) return
  const changed = [...new Set(released.map(({ mailingId }) => mailingId))]
  await act.tx
    .update(mailings)
    .set({ version: sql`${mailings.version} + 1` })
    .where(inArray(mailings.id, changed))
}
