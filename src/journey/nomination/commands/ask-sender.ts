import '../../note-verbale/verification-events.ts'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Changed, changeNote, lockNote } from '../../note-verbale/commands/lock-note.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import { paragraph } from '../mails/letter-body.tsx'
import { postToSender } from '../mails/post-to-sender.tsx'

/** What is asked, as the officer left the draft, and whether the message is settled by it. */
export type Question = { version: number; subject: string; text: string; settles: boolean }

/** Writes to the sender of a Note, in the Note's thread. */
export async function askSender(
  act: Act,
  definition: Definition,
  noteId: string,
  { version, subject, text, settles }: Question,
): Promise<Correspondence | Changed | 'no-address' | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  if (!note.fromAddress) return 'no-address'

  const blocks = text.split(/\n{2,}/).map((part) => paragraph(...part.split('\n')))
  await postToSender(act, definition, note, { kind: 'question-to-sender', subject, blocks })
  record(act, 'note.questioned', { about: [`note:${noteId}`], subject: note })
  if (!settles)
    return changeNote(act, note, { state: 'assigned', assignedTo: note.assignedTo ?? officerOf(act) })

  const settled = await changeNote(act, note, { state: 'settled', outcome: 'answered', settledAt: act.at })
  record(act, 'note.settled', { about: [`note:${noteId}`], facts: { outcome: 'answered' }, subject: settled })
  return settled
}

function officerOf(act: Act): string | null {
  return act.by.kind === 'staff' ? act.by.id : null
}
