import { eq } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Correspondence } from '../schema.ts'

/** What the sender of a message is called: its invitee's name in the reader's language, else what was read, else its address. */
export async function senderOfNote(
  tx: Database['drizzle'],
  note: Correspondence,
  language: Language,
): Promise<string | null> {
  const [invitee] = note.inviteeId
    ? await tx.select().from(invitees).where(eq(invitees.id, note.inviteeId))
    : []
  return (
    invitee?.names[language] ??
    invitee?.names.en ??
    invitee?.acronym ??
    note.senderName ??
    note.fromName ??
    note.fromAddress
  )
}
