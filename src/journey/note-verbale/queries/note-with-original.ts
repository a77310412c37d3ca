import { and, eq, isNotNull } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import { files } from '../../../platform/files/schema.ts'
import type { Correspondence } from '../schema.ts'
import { noteById } from './note-by-id.ts'

/** A message of this conference whose original is still kept; undefined once it was erased. */
export async function noteWithOriginal(
  { database, conference }: Pick<Office, 'database' | 'conference'>,
  id: string,
): Promise<Correspondence | undefined> {
  const note = await noteById(database.drizzle, conference.id, id)
  if (!note) return undefined
  const erased = await database.drizzle.$count(
    files,
    and(eq(files.sha256, note.sha256), isNotNull(files.erasedAt)),
  )
  return erased > 0 ? undefined : note
}
