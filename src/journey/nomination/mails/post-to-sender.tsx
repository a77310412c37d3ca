import type { Definition } from '../../../conference/definition/definition.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../../conference/office/hold-for-language.ts'
import { isLanguage, type Language } from '../../../platform/i18n/language.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import { post } from '../../../platform/messages/post.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import { type Block, LetterBody } from './letter-body.tsx'

/** A mail to whoever sent a Note: its kind, its subject, and what it says. */
export type Answer = { kind: string; subject: string; blocks: Block[]; about?: string[] }

/** Posts an answer to the sender of a Note, in the Note's language and thread. Without an address nothing is posted. */
export async function postToSender(
  act: Act,
  definition: Definition,
  note: Correspondence,
  answer: Answer,
): Promise<void> {
  if (!note.fromAddress) return
  const language = languageOfNote(note)
  const mail = composeMail({
    kind: answer.kind,
    language,
    subject: answer.subject,
    body: <LetterBody blocks={answer.blocks} />,
    conferenceName: renderLine(definition, language, 'short-name'),
  })
  await post(act, mail, {
    to: { address: note.fromAddress, name: note.fromName },
    language,
    about: [`note:${note.id}`, ...(answer.about ?? [])],
    ...(note.messageId
      ? { thread: { inReplyTo: note.messageId, references: note.envelope?.references ?? [] } }
      : {}),
    ...(await holdForLanguage(act, definition, language)),
  })
}

/** The language in which we answer a Note: its own where we write it, else English. */
export function languageOfNote(note: Pick<Correspondence, 'language'>): Language {
  return isLanguage(note.language) ? note.language : 'en'
}
