import '../verification-events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Correspondence } from '../schema.ts'
import { type Changed, changeNote, lockNote } from './lock-note.ts'

/** As what a message is filed, where nothing has to be decided about people. */
export const filings = ['answered', 'not-for-us', 'junk'] as const
export type Filing = (typeof filings)[number]

/** Files a message: answered by another way, not for us, or junk. It stays in the queue of what is settled. */
export async function fileNote(
  act: Act,
  noteId: string,
  version: number,
  filing: Filing,
): Promise<Correspondence | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  if (note.state === 'settled') return 'changed'

  const outcome = filing === 'answered' ? 'answered' : 'filed'
  const settled = await changeNote(act, note, {
    state: 'settled',
    outcome,
    kind: filing === 'answered' ? note.kind : filing,
    settledAt: act.at,
    assignedTo: note.assignedTo ?? officerOf(act),
  })
  record(act, 'note.settled', { about: [`note:${noteId}`], facts: { outcome }, subject: settled })
  return settled
}

/** Takes a settled message up again; what was decided about its people stands. */
export async function reopenNote(
  act: Act,
  noteId: string,
  version: number,
): Promise<Correspondence | Changed | undefined> {
  const note = await lockNote(act, noteId, version)
  if (!note || note === 'changed') return note
  if (note.state !== 'settled') return note

  const reopened = await changeNote(act, note, {
    state: 'assigned',
    outcome: null,
    settledAt: null,
    assignedTo: officerOf(act) ?? note.assignedTo,
  })
  record(act, 'note.reopened', { about: [`note:${noteId}`], subject: reopened })
  return reopened
}

function officerOf({ by }: Act): string | null {
  return by.kind === 'staff' ? by.id : null
}
