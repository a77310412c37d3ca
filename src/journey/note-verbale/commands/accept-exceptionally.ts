import '../verification-events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type ExceptionalAcceptance, exceptionalAcceptances } from '../schema.ts'
import { type Changed, changeNote, lockNote } from './lock-note.ts'

/** What is accepted, for whom, and why. */
export type Acceptance = { code: string; namedPersonId: string | null; reason: string }

/** Accepts a point to clarify exceptionally, with the reason and the name of who took it upon themselves. */
export async function acceptExceptionally(
  act: Act,
  noteId: string,
  version: number,
  { code, namedPersonId, reason }: Acceptance,
): Promise<ExceptionalAcceptance | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note

  const [acceptance] = await act.tx
    .insert(exceptionalAcceptances)
    .values({ noteId, code, namedPersonId, reason, acceptedBy: actorOf(act.by), acceptedAt: act.at })
    .returning()
  if (!acceptance) throw new Error('The acceptance was not stored')
  await changeNote(act, note, {})
  record(act, 'finding.accepted', {
    about: [`note:${noteId}`, ...(namedPersonId ? [`named:${namedPersonId}`] : [])],
    facts: { code },
    subject: acceptance,
  })
  return acceptance
}
