import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import type { AppliedLine } from '../commands/apply-line.ts'
import { paragraph } from './letter-body.tsx'
import { mannerOf } from './opening.ts'
import { languageOfNote, postToSender } from './post-to-sender.tsx'
import { mailWords } from './words.ts'

/** Tells the sender of a correction or withdrawal what was changed. Says nothing where nothing was. */
export async function tellApplied(
  act: Act,
  definition: Definition,
  note: Correspondence,
  applied: AppliedLine[],
): Promise<void> {
  const say = mailWords(languageOfNote(note))
  const list = applied.flatMap(({ line, name, refused }) =>
    refused || line.kind === 'unchanged' || line.kind === 'not-found'
      ? []
      : [say(`line-${line.kind}`, { name })],
  )
  if (list.length === 0) return
  const manner = await mannerOf(act, definition, note)
  const blocks = [manner.opening, paragraph(say('applied')), { list }, ...manner.closing]
  await postToSender(act, definition, note, { kind: 'difference-applied', subject: manner.subject, blocks })
}
