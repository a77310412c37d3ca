import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import { type Block, paragraph } from './letter-body.tsx'
import { languageOfNote } from './post-to-sender.tsx'
import { mailWords } from './words.ts'

/** How a letter to a sender begins and ends: a Note is answered by a Note, in the third person; a letter by a letter. */
export type Manner = { subject: string; opening: Block; closing: Block[]; isNote: boolean }

/** The manner in which this Note is answered. */
export async function mannerOf(
  act: { tx: Database['drizzle'] | Transaction },
  definition: Definition,
  note: Correspondence,
): Promise<Manner> {
  const language = languageOfNote(note)
  const say = mailWords(language)
  const conference = renderLine(definition, language, 'name')
  const isNote = await isFromState(act, note)
  const values = {
    conference,
    hasReference: note.reference ? 'yes' : 'no',
    reference: note.reference ?? '',
    hasDate: note.noteDate ? 'yes' : 'no',
    date: note.noteDate ? dateInWords(note.noteDate, language) : '',
  }
  return {
    isNote,
    subject: say('subject', { conference: discreetName(definition, language) }),
    opening: paragraph(say(isNote ? 'compliments' : 'complimentsLetter', values)),
    closing: isNote ? [paragraph(say('assurances'))] : [paragraph(say('thanks'), say('signature'))],
  }
}

async function isFromState(
  act: { tx: Database['drizzle'] | Transaction },
  note: Correspondence,
): Promise<boolean> {
  if (!note.inviteeId) return false
  const [invitee] = await act.tx
    .select({ kind: invitees.kind })
    .from(invitees)
    .where(eq(invitees.id, note.inviteeId))
  return invitee?.kind === 'state'
}
