import { eq } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import { readingProgress } from '../schema.ts'

type Told = Pick<Office, 'database' | 'clock'>

/** Keeps for the queue how far the reading of a message has come. What cannot be kept does not stop the reading. */
export function pagesOf({ database, clock }: Told, noteId: string): (page: number, pages: number) => void {
  return (page, pages) => {
    const row = { page, pages, changedAt: clock.now() }
    void database.drizzle
      .insert(readingProgress)
      .values({ noteId, ...row })
      .onConflictDoUpdate({ target: readingProgress.noteId, set: row })
      .catch(() => {})
  }
}

/** The message was read, or could not be: it has no progress any more. */
export async function forgetProgress({ database }: Told, noteId: string): Promise<void> {
  await database.drizzle.delete(readingProgress).where(eq(readingProgress.noteId, noteId))
}
