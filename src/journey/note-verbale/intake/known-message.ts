import { and, eq } from 'drizzle-orm'
import type { FileStore } from '../../../platform/files/file-store.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { correspondence } from '../schema.ts'
import { splitHead } from './split-head.ts'

/** A message that has come, before it is stored. */
export type Coming = { sha256: string; messageId: string | null; bytes: Uint8Array }

/**
 * The id of the stored message that this one repeats: the same bytes, or the same Message-ID and the same content by another way
 * (a copy has other Received headers, other line ends). A Message-ID alone proves nothing: another letter under a number used
 * before is a message of its own.
 */
export async function knownMessage(act: Act, files: FileStore, coming: Coming): Promise<string | undefined> {
  const [same] = await act.tx
    .select({ id: correspondence.id })
    .from(correspondence)
    .where(and(eq(correspondence.conferenceId, act.conferenceId), eq(correspondence.sha256, coming.sha256)))
  if (same || !coming.messageId) return same?.id

  const alike = await act.tx
    .select({ id: correspondence.id, sha256: correspondence.sha256 })
    .from(correspondence)
    .where(
      and(eq(correspondence.conferenceId, act.conferenceId), eq(correspondence.messageId, coming.messageId)),
    )
  const content = contentOf(coming.bytes)
  for (const { id, sha256 } of alike) {
    if (contentOf(await files.get(sha256)) === content) return id
  }
  return undefined
}

/** What follows the headers, however its lines end. */
function contentOf(bytes: Uint8Array): string {
  return splitHead(bytes).rest.toString('latin1').replaceAll('\r\n', '\n').trimEnd()
}
