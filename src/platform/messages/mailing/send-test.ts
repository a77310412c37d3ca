import './events.ts'
import type { FileStore } from '../../files/file-store.ts'
import { type Act, record } from '../../journal/act.ts'
import { post } from '../post.ts'
import { withoutLinks } from '../put-links.ts'
import { type Composers, composerOf } from './composer.ts'
import { changeMailing, lockMailing } from './lock-mailing.ts'
import { recipientById } from './queries.ts'
import { withFiles } from './with-files.ts'

/** Where a test message goes, and the words that mark it: in the subject, and where a personal link would stand. */
export type TestMessage = {
  to: { address: string; name: string | null }
  recipientId: string
  marks: { subject: string; link: string }
}

/**
 * Sends one recipient's mail to the person who asks, marked as a test and without the personal link, which is the recipient's alone.
 * Gives the message's id; the reason where this mail would be held back; undefined where there is no such recipient.
 */
export async function sendTest(
  act: Act,
  { composers, files }: { composers: Composers; files: FileStore },
  mailingId: string,
  { to, recipientId, marks }: TestMessage,
): Promise<{ messageId: string } | { hold: string } | undefined> {
  const mailing = await lockMailing(act, mailingId)
  const recipient = mailing && (await recipientById(act.tx, mailingId, recipientId))
  if (!mailing || !recipient) return undefined
  const composed = await composerOf(composers, mailing).compose(act, mailing, recipient)
  if ('hold' in composed) return composed

  const { language } = composed
  const mail = await withFiles(files, composed.mail, composed.files)
  const bodies = withoutLinks({ ...mail, places: mail.places ?? {} }, marks.link)
  const messageId = await post(
    act,
    { ...mail, ...bodies, kind: 'test-message', subject: `${marks.subject} ${mail.subject}`, places: {} },
    { to, language, about: [`mailing:${mailingId}`] },
  )
  const tested = await changeMailing(act, mailingId, { testedAt: act.at })
  record(act, 'mailing.tested', { about: [`mailing:${mailingId}`], subject: tested })
  return { messageId }
}
