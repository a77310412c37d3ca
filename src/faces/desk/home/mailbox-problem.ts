import type { Office } from '../../../conference/office/office.ts'
import { imapAddress, mailboxName } from '../../../journey/note-verbale/intake/imap-address.ts'
import { mailboxState } from '../../../journey/note-verbale/intake/mailbox-progress.ts'

/** The mailbox in which Notes arrive, where it could not be opened the last time. `since`: the machine's time of the last success. */
export type MailboxProblem = { mailbox: string; since: Date | null; said: string }

/** What is wrong with the office's mailbox; undefined where nothing is, or where it has none. */
export async function mailboxProblem({
  database,
  settings,
}: Pick<Office, 'database' | 'settings'>): Promise<MailboxProblem | undefined> {
  if (!settings.imapUrl) return undefined
  const mailbox = mailboxName(imapAddress(settings.imapUrl))
  const state = await mailboxState(database, mailbox)
  if (!state?.failures) return undefined
  return { mailbox, since: state.lastSeenAt, said: state.lastError ?? '' }
}
