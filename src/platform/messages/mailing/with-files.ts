import type { FileStore } from '../../files/file-store.ts'
import type { Mail } from '../post.ts'
import type { NewFile } from './composer.ts'

/** Stores the files that were made for a mail, and attaches them. The same bytes for two recipients are stored once. */
export async function withFiles(store: FileStore, mail: Mail, made: readonly NewFile[] = []): Promise<Mail> {
  if (made.length === 0) return mail
  const attachments = [...(mail.attachments ?? [])]
  for (const { name, type, bytes } of made) {
    const { sha256 } = await store.put(bytes)
    attachments.push({ name, type, sha256 })
  }
  return { ...mail, attachments }
}
