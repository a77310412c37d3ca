import { and, eq } from 'drizzle-orm'
import { type Invitee, invitees } from '../../../conference/schema.ts'
import type { Database } from '../../../platform/database/database.ts'

/** An invitee of this conference. */
export async function inviteeById(
  drizzle: Database['drizzle'],
  conferenceId: string,
  id: string,
): Promise<Invitee | undefined> {
  const [invitee] = await drizzle
    .select()
    .from(invitees)
    .where(and(eq(invitees.id, id), eq(invitees.conferenceId, conferenceId)))
  return invitee
}
