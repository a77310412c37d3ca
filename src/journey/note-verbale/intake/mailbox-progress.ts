import { eq, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { mailboxProgress } from '../schema.ts'

/** How a mailbox is doing, as the desk shows it. Instants are the machine's. */
export type MailboxState = typeof mailboxProgress.$inferSelect

/** Notes that the mailbox was emptied without a failure, and how many messages were taken from it. */
export async function noteSuccess({ drizzle }: Database, mailbox: string, taken: number): Promise<void> {
  const lastSeenAt = new Date()
  const total = sql`coalesce((${mailboxProgress.details}->>'taken')::int, 0) + ${taken}::int`
  await drizzle
    .insert(mailboxProgress)
    .values({ mailbox, lastSeenAt, details: { taken } })
    .onConflictDoUpdate({
      target: mailboxProgress.mailbox,
      set: {
        lastSeenAt,
        lastError: null,
        failures: 0,
        details: sql`jsonb_build_object('taken', ${total})`,
      },
    })
}

/** Notes a failure; `failures` counts those since the last success. */
export async function noteFailure({ drizzle }: Database, mailbox: string, problem: string): Promise<void> {
  const lastError = problem.slice(0, 500)
  await drizzle
    .insert(mailboxProgress)
    .values({ mailbox, lastError, failures: 1 })
    .onConflictDoUpdate({
      target: mailboxProgress.mailbox,
      set: { lastError, failures: sql`${mailboxProgress.failures} + 1` },
    })
}

/** How a mailbox is doing; undefined before the first look. */
export async function mailboxState(
  { drizzle }: Database,
  mailbox: string,
): Promise<MailboxState | undefined> {
  const [state] = await drizzle.select().from(mailboxProgress).where(eq(mailboxProgress.mailbox, mailbox))
  return state
}
