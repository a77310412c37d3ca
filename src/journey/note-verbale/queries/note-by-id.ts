import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type Correspondence, correspondence } from '../schema.ts'

/** A message of this conference; undefined for any other id, whatever it looks like. */
export async function noteById(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  id: string,
): Promise<Correspondence | undefined> {
  if (!isUuid(id)) return undefined
  const [note] = await tx
    .select()
    .from(correspondence)
    .where(and(eq(correspondence.id, id), eq(correspondence.conferenceId, conferenceId)))
  return note
}
