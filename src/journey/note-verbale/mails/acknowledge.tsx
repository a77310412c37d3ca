import '../events.ts'
import { and, eq, gt, sql } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../../conference/office/hold-for-language.ts'
import type { Invitee } from '../../../conference/schema.ts'
import { instantInWords } from '../../../platform/i18n/dates.ts'
import { isLanguage, type Language } from '../../../platform/i18n/language.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import { post } from '../../../platform/messages/post.ts'
import { messages } from '../../../platform/messages/schema.ts'
import type { Correspondence } from '../schema.ts'
import { mailWords } from './words.ts'

const anHour = 3_600_000

/** At most so many acknowledgements to one address within an hour: two programs must not talk to each other for ever. */
const perHour = 5

/**
 * Acknowledges receipt to whoever sent the message, in its language and thread. A State's Note is answered in the third person.
 * Automatic mails, our own, and addresses that read nothing get none. The subject names the place and the year alone: others may
 * see the telephone on which it appears.
 */
export async function acknowledge(
  act: Act,
  definition: Definition,
  note: Correspondence,
  invitee: Invitee | undefined,
): Promise<void> {
  if (!note.fromAddress || !(await wantsAcknowledgement(act, definition, note, note.fromAddress))) return
  const language = languageFor(note, invitee)
  const say = mailWords(language)
  const conferenceName = renderLine(definition, language, 'short-name')
  const values = {
    conference: renderLine(definition, language, 'name'),
    at: instantInWords(note.receivedAt, language, definition.notesDue.timeZone),
    mailbox: definition.secretariat.mailbox,
  }
  const isNote = invitee?.kind === 'state'
  const mail = composeMail({
    kind: 'acknowledgement',
    language,
    subject: say('subject', { conference: discreetName(definition, language) }),
    body: (
      <>
        <p>{say(isNote ? 'receivedNote' : 'received', values)}</p>
        <p>{say(isNote ? 'nextNote' : 'next')}</p>
        <p>{say('questions', values)}</p>
        <p>{isNote ? say('assurances') : say('regards')}</p>
      </>
    ),
    conferenceName,
  })
  await post(act, mail, {
    to: { address: note.fromAddress, name: note.fromName },
    language,
    about: [`note:${note.id}`],
    // What came by a mission's own pages is no mail to which an answer could be joined.
    ...(note.messageId && note.channel !== 'portal'
      ? { thread: { inReplyTo: note.messageId, references: note.envelope?.references ?? [] } }
      : {}),
    ...(await holdForLanguage(act, definition, language)),
  })
  record(act, 'note.acknowledged', { about: [`note:${note.id}`], facts: { language }, subject: note })
}

async function wantsAcknowledgement(
  act: Act,
  definition: Definition,
  { envelope, kind, channel }: Correspondence,
  address: string,
): Promise<boolean> {
  if (envelope?.automatic || kind === 'junk' || channel === 'paper' || channel === 'telephone') return false
  if (/^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b/i.test(address)) return false
  if (address.toLowerCase() === definition.secretariat.mailbox.toLowerCase()) return false
  const recent = await act.tx.$count(
    messages,
    and(
      eq(messages.kind, 'acknowledgement'),
      sql`lower(${messages.toAddress}) = ${address.toLowerCase()}`,
      gt(messages.createdAt, new Date(act.at.getTime() - anHour)),
    ),
  )
  return recent < perHour
}

/** The language of the message where we write it, else the invitee's, else English. */
function languageFor(note: Correspondence, invitee: Invitee | undefined): Language {
  if (isLanguage(note.language)) return note.language
  return isLanguage(invitee?.language) ? invitee.language : 'en'
}
