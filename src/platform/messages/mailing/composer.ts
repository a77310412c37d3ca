import type { Database, Transaction } from '../../database/database.ts'
import type { Language } from '../../i18n/language.ts'
import type { Act } from '../../journal/act.ts'
import type { Mail } from '../post.ts'
import type { Mailing, MailingRecipient } from './schema.ts'

/** Where a composer reads: a transaction, or the database for a preview. It changes nothing. */
export type Looking = Pick<Act, 'conferenceId' | 'at'> & { tx: Database['drizzle'] | Transaction }

/** A file made for one recipient: stored, and attached, only when the message is. */
export type NewFile = { name: string; type: string; bytes: Uint8Array }

/**
 * What a composer says of one recipient: the mail as it would leave now; or why it must not leave, e.g. because an answer has come
 * since the list was made. `heldFor` as in a posting: it is stored, and waits in the outbox.
 */
export type Composed =
  | {
      mail: Mail
      language: Language
      about: string[]
      files?: readonly NewFile[]
      heldFor?: string | undefined
    }
  | { hold: string }

/**
 * Words the mails of one kind of mailing. `compose` is asked for previews and test messages too, so it only reads; `posted` runs
 * in the transaction that has stored the message, for what the step keeps of it.
 */
export type Composer = {
  compose: (looking: Looking, mailing: Mailing, recipient: MailingRecipient) => Promise<Composed>
  posted?: (act: Act, mailing: Mailing, recipient: MailingRecipient, messageId: string) => Promise<void>
}

/** The composers of an office, by kind of mailing. */
export type Composers = Readonly<Record<string, Composer>>

/** The composer of a mailing's kind. */
export function composerOf(composers: Composers, { kind }: Pick<Mailing, 'kind'>): Composer {
  const composer = composers[kind]
  if (!composer) throw new Error(`Nobody words a mailing of the kind ${kind}`)
  return composer
}
