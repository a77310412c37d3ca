import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Correspondence, NamedPerson } from '../../note-verbale/schema.ts'
import { paragraph } from './letter-body.tsx'
import { mannerOf } from './opening.ts'
import { languageOfNote, postToSender } from './post-to-sender.tsx'
import { mailWords } from './words.ts'

/** Tells the sender that somebody is not accepted, and why. */
export async function tellRefused(
  act: Act,
  definition: Definition,
  note: Correspondence,
  person: NamedPerson,
): Promise<void> {
  const say = mailWords(languageOfNote(note))
  const manner = await mannerOf(act, definition, note)
  const blocks = [
    manner.opening,
    paragraph(say('refused', { name: person.fullName })),
    ...(person.reason ? [paragraph(say('reason', { reason: person.reason }))] : []),
    ...manner.closing,
  ]
  await postToSender(act, definition, note, { kind: 'not-accepted', subject: manner.subject, blocks })
}

/** Thanks the sender for the word that nobody can come. */
export async function tellRegretRecorded(
  act: Act,
  definition: Definition,
  note: Correspondence,
): Promise<void> {
  const manner = await mannerOf(act, definition, note)
  const blocks = [manner.opening, paragraph(mailWords(languageOfNote(note))('regret')), ...manner.closing]
  await postToSender(act, definition, note, { kind: 'regret-recorded', subject: manner.subject, blocks })
}
