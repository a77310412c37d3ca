import type { Definition } from '../../../conference/definition/definition.ts'
import type { Database } from '../../../platform/database/database.ts'
import { findingsOfNotes, openFindings } from '../../note-verbale/queries/findings-of-notes.ts'
import type { Finding } from '../../note-verbale/rules/finding.ts'
import type { Correspondence, NamedPerson } from '../../note-verbale/schema.ts'
import type { Block } from '../mails/letter-body.tsx'
import { mannerOf } from '../mails/opening.ts'
import { languageOfNote } from '../mails/post-to-sender.tsx'
import { type MailKey, mailWords } from '../mails/words.ts'

/** A letter to the sender about the open points of a Note, in its language: a draft to be edited. */
export async function draftOfQuestion(
  drizzle: Database['drizzle'],
  definition: Definition,
  note: Correspondence,
): Promise<{ subject: string; text: string; language: string }> {
  const language = languageOfNote(note)
  const say = mailWords(language)
  const manner = await mannerOf({ tx: drizzle }, definition, note)
  const under = (await findingsOfNotes(drizzle, definition, [note])).get(note.id)
  const open = under ? openFindings(under).filter(({ code }) => askable(code)) : []
  const asked = open.map((finding) => `– ${sentenceOf(finding, under?.named ?? [], language)}`)

  const paragraphs = [
    textOf(manner.opening),
    ...(asked.length > 0
      ? [say(manner.isNote ? 'questionIntro' : 'questionIntroLetter'), [...new Set(asked)].join('\n')]
      : []),
    ...manner.closing.map(textOf),
  ]
  return { subject: manner.subject, text: paragraphs.join('\n\n'), language }
}

function sentenceOf(
  finding: Finding,
  named: NamedPerson[],
  language: ReturnType<typeof languageOfNote>,
): string {
  const person = named.find(({ position }) => position === finding.person)
  return mailWords(language)(`ask-${finding.code}` as MailKey, {
    name: person?.fullName ?? '…',
    email: finding.email ?? '',
    asked: finding.asked ?? 0,
    allowed: finding.allowed ?? 0,
  })
}

/** Points that a sender can clarify; the others are ours to note. */
function askable(code: string): boolean {
  return code !== 'supersedes' && code !== 'sensitive-attachment'
}

function textOf(block: Block): string {
  return 'lines' in block ? block.lines.join('\n') : block.list.join('\n')
}
