import './events.ts'
import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { digestDay } from './digest-hour.ts'
import { digestReaders } from './schema.ts'

/** Somebody wants the daily digest from the next morning on, or no longer. Twice is once. */
export async function wantDigest(
  act: Act,
  accountId: string,
  { wants, timeZone }: { wants: boolean; timeZone: string },
): Promise<void> {
  const { conferenceId, at } = act
  const changed = wants
    ? await act.tx
        .insert(digestReaders)
        .values({ accountId, conferenceId, askedAt: at, doneOn: digestDay(at, timeZone) })
        .onConflictDoNothing()
        .returning()
    : await act.tx.delete(digestReaders).where(ofReader(conferenceId, accountId)).returning()
  if (changed.length === 0) return
  record(act, wants ? 'digest.asked' : 'digest.ended', {
    about: [`account:${accountId}`],
    subject: { accountId },
  })
}

/** Does an account receive the digest? */
export async function wantsDigest({ drizzle }: Database, conferenceId: string, accountId: string) {
  return (await drizzle.$count(digestReaders, ofReader(conferenceId, accountId))) > 0
}

function ofReader(conferenceId: string, accountId: string) {
  return and(eq(digestReaders.conferenceId, conferenceId), eq(digestReaders.accountId, accountId))
}
