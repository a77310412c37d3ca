import { and, eq, ne } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import type { Office } from '../../../conference/office/office.ts'
import { correspondence } from '../schema.ts'
import { findingsOfNotes } from './findings-of-notes.ts'
import { columnsToJudge } from './note-to-judge.ts'

/** How many messages in hand would have other points to clarify under a changed definition. */
export async function notesThatChange(office: Office, changed: Definition): Promise<number> {
  const { drizzle } = office.database
  const inHand = await drizzle
    .select(columnsToJudge)
    .from(correspondence)
    .where(and(eq(correspondence.conferenceId, office.conference.id), ne(correspondence.state, 'settled')))
  const now = await findingsOfNotes(drizzle, office.definition(), inHand)
  const then = await findingsOfNotes(drizzle, changed, inHand)
  const codes = (under: typeof now, id: string) =>
    under
      .get(id)
      ?.findings.map(({ code, person }) => `${code} ${person ?? ''}`)
      .sort()
      .join()
  return inHand.filter(({ id }) => codes(now, id) !== codes(then, id)).length
}
