import type { Context } from 'hono'
import type { FileStore } from '../../platform/files/file-store.ts'
import { handOut } from '../../platform/http/hand-out.ts'
import type { Attachment } from '../../platform/messages/schema.ts'

/** Hands out one of the files that went with a message, by its number in the message, from 0. */
export async function handOutAttachment(
  c: Context,
  files: Pick<FileStore, 'get'>,
  attachments: readonly Attachment[],
): Promise<Response> {
  const file = attachments[Number(c.req.param('number'))]
  if (!file) return c.notFound() as Response
  const bytes = 'text' in file ? new TextEncoder().encode(file.text) : await files.get(file.sha256)
  return handOut(c, { bytes, name: file.name, type: file.type })
}
