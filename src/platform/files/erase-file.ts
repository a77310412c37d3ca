import { and, eq, isNull } from 'drizzle-orm'
import type { Act } from '../journal/act.ts'
import type { FileStore } from './file-store.ts'
import { files } from './schema.ts'

/** Erases a file's bytes; its hash and the day on which it went stay, so that nobody looks for it in vain. */
export async function eraseFile(act: Act, store: FileStore, sha256: string): Promise<void> {
  await store.delete(sha256)
  await act.tx
    .update(files)
    .set({ erasedAt: act.at })
    .where(and(eq(files.sha256, sha256), isNull(files.erasedAt)))
}
