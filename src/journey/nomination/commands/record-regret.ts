import '../events.ts'
import '../../note-verbale/verification-events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type Changed, changeNote, lockNote } from '../../note-verbale/commands/lock-note.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import { tellRegretRecorded } from '../mails/tell-refused.ts'
import { regrets } from '../schema.ts'

/** Records that a State or an organisation cannot come, and settles its Note. The regret is recorded once. */
export async function recordRegret(
  act: Act,
  definition: Definition,
  noteId: string,
  version: number,
): Promise<Correspondence | Changed | 'no-invitee' | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  if (!note.inviteeId) return 'no-invitee'

  const standing = await act.tx.$count(
    regrets,
    and(eq(regrets.inviteeId, note.inviteeId), isNull(regrets.endedAt)),
  )
  const about = [`note:${noteId}`, `invitee:${note.inviteeId}`]
  if (standing === 0) {
    await act.tx.insert(regrets).values({
      conferenceId: act.conferenceId,
      inviteeId: note.inviteeId,
      noteId,
      recordedAt: act.at,
      recordedBy: actorOf(act.by),
    })
    record(act, 'regret.recorded', { about, subject: { noteId, inviteeId: note.inviteeId } })
  }
  await tellRegretRecorded(act, definition, note)
  const settled = await changeNote(act, note, {
    state: 'settled',
    outcome: 'regret-recorded',
    settledAt: act.at,
  })
  record(act, 'note.settled', { about, facts: { outcome: 'regret-recorded' }, subject: settled })
  return settled
}

/** An invitee that had regretted names somebody after all: the regret no longer stands. */
export async function endRegret(act: Act, inviteeId: string, noteId: string): Promise<void> {
  const ended = await act.tx
    .update(regrets)
    .set({ endedAt: act.at })
    .where(and(eq(regrets.inviteeId, inviteeId), isNull(regrets.endedAt)))
    .returning()
  if (ended.length === 0) return
  record(act, 'regret.ended', {
    about: [`note:${noteId}`, `invitee:${inviteeId}`],
    subject: { noteId, inviteeId },
  })
}
