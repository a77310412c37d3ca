import type { Office } from '../../conference/office/office.ts'
import {
  type MailingProgress,
  mailingById,
  progressOf,
  type RecipientLine,
  recipientsOf,
} from '../../platform/messages/mailing/queries.ts'
import type { Mailing } from '../../platform/messages/mailing/schema.ts'
import { authorNames } from '../registry/author-names.ts'

/** All that the page of a mailing shows. */
export type MailingData = {
  mailing: Mailing
  progress: MailingProgress
  recipients: RecipientLine[]
  /** 'staff:<id>' to a name. */
  names: ReadonlyMap<string, string>
  /** Are messages still on their way to the mail server? */
  isLeaving: boolean
}

/** A mailing with its list; undefined where there is none. */
export async function mailingData(
  { database, conference }: Office,
  id: string,
  system: string,
): Promise<MailingData | undefined> {
  const mailing = await mailingById(database.drizzle, conference.id, id)
  if (!mailing) return undefined
  const [progress, recipients, names] = await Promise.all([
    progressOf(database.drizzle, id),
    recipientsOf(database.drizzle, id),
    authorNames(database, [mailing.preparedBy, mailing.confirmedBy ?? ''], system),
  ])
  const { waiting, 'handing-over': leaving } = progress.messages
  const isRunning = mailing.state === 'confirmed' || mailing.state === 'running'
  return { mailing, progress, recipients, names, isLeaving: isRunning || waiting + leaving > 0 }
}
