import './events.ts'
import type { Language } from '../../i18n/language.ts'
import { type Act, record } from '../../journal/act.ts'
import { actorOf } from '../../journal/append-lines.ts'
import { type Mailing, mailingRecipients, mailings } from './schema.ts'

/** Somebody who is to have a mail. Without an address they stand on the list, held back. */
export type NewRecipient = {
  /** 'channel:<id>', 'person:<id>'. Given twice, they stand once. */
  subject: string
  address: string | null
  name: string | null
  language: Language
  /** Why they are held back from the start. */
  held?: { reason: string; note?: string | null } | undefined
}

/** A mail to many, before it is stored. Its composer is the one of its kind. */
export type NewMailing = {
  kind: string
  title: string
  payload?: Record<string, unknown>
  recipients: readonly NewRecipient[]
}

const rowsAtOnce = 500

/** Stores a mailing with its list. Nothing leaves: a person looks at it, tries it, and confirms it. */
export async function prepareMailing(act: Act, given: NewMailing): Promise<Mailing> {
  const { kind, title, payload = {} } = given
  const [mailing] = await act.tx
    .insert(mailings)
    .values({
      conferenceId: act.conferenceId,
      kind,
      title,
      payload,
      preparedBy: actorOf(act.by),
      preparedAt: act.at,
    })
    .returning()
  if (!mailing) throw new Error('The mailing was not stored')

  const rows = given.recipients.map((recipient, position) => rowOf(mailing.id, recipient, position))
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await act.tx
      .insert(mailingRecipients)
      .values(rows.slice(start, start + rowsAtOnce))
      .onConflictDoNothing()
  record(act, 'mailing.prepared', {
    about: [`mailing:${mailing.id}`],
    facts: { kind, count: rows.filter(({ state }) => state === 'to-send').length },
    subject: mailing,
  })
  return mailing
}

function rowOf(mailingId: string, recipient: NewRecipient, position: number) {
  const { subject, address, name, language, held } = recipient
  const why = address ? held : { reason: 'no-address' }
  return {
    mailingId,
    position,
    subject,
    address,
    name,
    language,
    state: why ? ('held' as const) : ('to-send' as const),
    heldReason: why?.reason ?? null,
    heldNote: why?.note ?? null,
  }
}
