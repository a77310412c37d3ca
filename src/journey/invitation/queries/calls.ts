import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type TelephoneCall, telephoneCalls } from '../schema.ts'

/** The calls about the invitation of one invitee, the newest first. */
export function callsOf({ drizzle }: Database, inviteeId: string): Promise<TelephoneCall[]> {
  return drizzle
    .select()
    .from(telephoneCalls)
    .where(eq(telephoneCalls.inviteeId, inviteeId))
    .orderBy(desc(telephoneCalls.calledAt), desc(telephoneCalls.notedAt), desc(telephoneCalls.id))
}

/** The last call to each invitee. */
export async function lastCalls(
  { drizzle }: Database,
  conferenceId: string,
): Promise<Map<string, TelephoneCall>> {
  const calls = await drizzle
    .selectDistinctOn([telephoneCalls.inviteeId])
    .from(telephoneCalls)
    .where(eq(telephoneCalls.conferenceId, conferenceId))
    .orderBy(
      telephoneCalls.inviteeId,
      desc(telephoneCalls.calledAt),
      desc(telephoneCalls.notedAt),
      desc(telephoneCalls.id),
    )
  return new Map(calls.map((call) => [call.inviteeId, call]))
}
