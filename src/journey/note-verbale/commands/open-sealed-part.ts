import { and, eq, isNotNull } from 'drizzle-orm'
import type { Act } from '../../../platform/journal/act.ts'
import { recordOpening } from '../../../platform/sealing/open-sealed.ts'
import { namedPeople } from '../schema.ts'

/** A member of staff opens what is sealed in a message, or the whole of it: the journal says so, and those it names can see it. */
export async function openSealedPart(
  act: Act,
  { noteId, part, purpose }: { noteId: string; part: string; purpose: string },
): Promise<void> {
  const named = await act.tx
    .select({ id: namedPeople.personId })
    .from(namedPeople)
    .where(and(eq(namedPeople.noteId, noteId), isNotNull(namedPeople.personId)))
  recordOpening(act, {
    about: `note:${noteId}:${part}`,
    subjects: [`note:${noteId}`, ...named.map(({ id }) => `person:${id}`)],
    kind: 'attachment',
    purpose,
  })
}
