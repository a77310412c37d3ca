import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { type Correspondence, correspondence } from '../../note-verbale/schema.ts'

/** A message of this conference; undefined for any other id, whatever it looks like. */
export async function noteById(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  id: string,
): Promise<Correspondence | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const [note] = await tx
    .select()
    .from(correspondence)
    .where(and(eq(correspondence.id, id), eq(correspondence.conferenceId, conferenceId)))
  return note
}
