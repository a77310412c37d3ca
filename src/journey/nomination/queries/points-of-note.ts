import type { Definition } from '../../../conference/definition/definition.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { effectOf, findingsOfNotes } from '../../note-verbale/queries/findings-of-notes.ts'
import type { Correspondence } from '../../note-verbale/schema.ts'
import type { Point } from '../rules/standing.ts'

/** The points to clarify of a message, as they stand in the way of confirming its people. */
export async function pointsOfNote(
  tx: Database['drizzle'] | Transaction,
  definition: Definition,
  note: Correspondence,
): Promise<Point[]> {
  const under = (await findingsOfNotes(tx, definition, [note])).get(note.id)
  return (under?.findings ?? []).map((finding) => ({
    code: finding.code,
    effect: effectOf(finding),
    person: finding.person,
    accepted: finding.acceptance !== undefined,
  }))
}
