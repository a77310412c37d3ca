import type { Office } from '../../../conference/office/office.ts'
import { files } from '../../../platform/files/schema.ts'
import { type Act, perform } from '../../../platform/journal/act.ts'
import type { KeptDocument } from '../portal/note-draft.ts'
import type { NoteDraft } from '../schema.ts'
import { changeDraft, type DraftOwner } from './change-draft.ts'
import type { Changed } from './lock-note.ts'

/** Keeps documents that were received but not sent yet, so that nobody has to choose them again. */
export async function keepDocuments(
  office: Office,
  owner: DraftOwner,
  by: Act['by'],
  documents: readonly { name: string; type: string; bytes: Uint8Array }[],
): Promise<NoteDraft | Changed> {
  const kept: KeptDocument[] = []
  for (const { name, type, bytes } of documents) kept.push({ name, type, ...(await office.files.put(bytes)) })
  return perform(office.stage, by, async (act) => {
    for (const { sha256, size } of kept)
      await act.tx.insert(files).values({ sha256, size, createdAt: act.at }).onConflictDoNothing()
    return changeDraft(act, owner, undefined, (draft) => ({
      documents: withDocuments(draft.documents, kept),
    }))
  })
}

/** Documents with others added: the same content once. */
export function withDocuments(there: readonly KeptDocument[], more: readonly KeptDocument[]): KeptDocument[] {
  const known = new Set(there.map(({ sha256 }) => sha256))
  return [...there, ...more.filter(({ sha256 }) => !known.has(sha256))]
}
