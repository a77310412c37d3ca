import './events.ts'
import { and, asc, eq } from 'drizzle-orm'
import { accounts } from '../../auth/schema.ts'
import type { Database } from '../../database/database.ts'
import type { FileStore } from '../../files/file-store.ts'
import { type Act, type Actor, perform, record, type Stage, theSystem } from '../../journal/act.ts'
import { post } from '../post.ts'
import { type Composer, type Composers, composerOf } from './composer.ts'
import { changeMailing, lockMailing } from './lock-mailing.ts'
import { type Mailing, type MailingRecipient, mailingRecipients, mailings } from './schema.ts'
import { withFiles } from './with-files.ts'

const slice = 10

/** What sending to many needs: where acts take place, who words the mails, where their files are kept. */
export type RunningMailing = { stage: Stage; composers: Composers; files: FileStore }

/**
 * Stores the messages of a confirmed mailing: the job 'run-mailing'. A slice is one transaction, in the name of whoever confirmed:
 * its messages, the jobs that deliver them, and the recipients marked. A process that ends in the middle loses at most a slice
 * that nobody has seen, and the next one goes on. Two that run at once wait for each other.
 */
export async function runMailing(running: RunningMailing, id: string): Promise<void> {
  const by = await confirmer(running.stage.database, id)
  if (!by) return
  while (await perform(running.stage, by, (act) => postSlice(act, running, id))) {
    // until nothing is left
  }
}

async function confirmer({ drizzle }: Database, id: string): Promise<Actor | undefined> {
  const [mailing] = await drizzle
    .select({ by: mailings.confirmedBy })
    .from(mailings)
    .where(eq(mailings.id, id))
  const accountId = mailing?.by?.startsWith('staff:') ? mailing.by.slice(6) : undefined
  if (!accountId) return mailing?.by ? theSystem : undefined
  const [account] = await drizzle.select().from(accounts).where(eq(accounts.id, accountId))
  return { kind: 'staff', id: accountId, name: account?.name ?? '' }
}

/** Posts the next few; says whether there may be more. */
async function postSlice(act: Act, { composers, files }: RunningMailing, id: string): Promise<boolean> {
  const mailing = await lockMailing(act, id)
  if (mailing?.state !== 'confirmed' && mailing?.state !== 'running') return false
  if (mailing.state === 'confirmed') await changeMailing(act, id, { state: 'running' })
  const next = await act.tx
    .select()
    .from(mailingRecipients)
    .where(and(eq(mailingRecipients.mailingId, id), eq(mailingRecipients.state, 'to-send')))
    .orderBy(asc(mailingRecipients.position), asc(mailingRecipients.id))
    .limit(slice)
  const composer = composerOf(composers, mailing)
  const wording = { composer, files, mailing }
  for (const recipient of next) await postOne(act, wording, recipient)
  if (next.length === slice) return true
  await finish(act, id)
  return false
}

type Wording = { composer: Composer; files: FileStore; mailing: Mailing }

/** One that cannot be worded is held back with the reason; the others leave. */
async function postOne(act: Act, wording: Wording, recipient: MailingRecipient): Promise<void> {
  const recorded = act.recorded.length
  try {
    await act.tx.transaction((tx) => compose({ ...act, tx }, wording, recipient))
  } catch (error) {
    act.recorded.length = recorded
    await note(act, recipient, {
      state: 'held',
      heldReason: 'failed',
      heldNote: (error as Error).message.slice(0, 500),
    })
  }
}

async function compose(
  act: Act,
  { composer, files, mailing }: Wording,
  recipient: MailingRecipient,
): Promise<void> {
  const { address, name, subject } = recipient
  const composed = address ? await composer.compose(act, mailing, recipient) : { hold: 'no-address' }
  if ('hold' in composed || !address) {
    const heldReason = 'hold' in composed ? composed.hold : 'no-address'
    return note(act, recipient, { state: 'held', heldReason })
  }
  const { language, about, heldFor } = composed
  const mail = await withFiles(files, composed.mail, composed.files)
  const messageId = await post(act, mail, {
    to: { address, name },
    language,
    about: [...new Set([subject, ...about, `mailing:${mailing.id}`])],
    ...(heldFor ? { heldFor } : {}),
  })
  await note(act, recipient, { state: 'posted', messageId })
  await composer.posted?.(act, mailing, recipient, messageId)
}

async function note(act: Act, { id }: MailingRecipient, change: Partial<MailingRecipient>): Promise<void> {
  await act.tx.update(mailingRecipients).set(change).where(eq(mailingRecipients.id, id))
}

async function finish(act: Act, id: string): Promise<void> {
  const done = await changeMailing(act, id, { state: 'done', finishedAt: act.at })
  const posted = await act.tx.$count(
    mailingRecipients,
    and(eq(mailingRecipients.mailingId, id), eq(mailingRecipients.state, 'posted')),
  )
  record(act, 'mailing.finished', {
    about: [`mailing:${id}`],
    facts: { kind: done.kind, count: posted },
    subject: done,
  })
}
