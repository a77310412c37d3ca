import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type Changed, lockNote } from '../../note-verbale/commands/lock-note.ts'
import { type NamedPerson, namedPeople } from '../../note-verbale/schema.ts'
import { tellRefused } from '../mails/tell-refused.ts'
import { settleOnceDecided } from './settle-note.ts'

/** Does not accept a person whom a Note names; the sender is told the reason. */
export async function refusePerson(
  act: Act,
  definition: Definition,
  noteId: string,
  personId: string,
  { version, reason }: { version: number; reason: string },
): Promise<NamedPerson | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  const [refused] = await act.tx
    .update(namedPeople)
    .set({ decision: 'not-accepted', reason, decidedBy: actorOf(act.by), decidedAt: act.at })
    .where(and(eq(namedPeople.id, personId), eq(namedPeople.noteId, noteId), isNull(namedPeople.decision)))
    .returning()
  if (!refused) return undefined

  record(act, 'person.notAccepted', { about: [`note:${noteId}`, `named:${personId}`], subject: refused })
  const after = await settleOnceDecided(act, note, 'declined')
  await tellRefused(act, definition, after, refused)
  return refused
}
