import mammoth from 'mammoth'
import { unpackedSize } from '../parts/zip-entry.ts'
import { textOfHtml } from './from-html.ts'
import type { PageText } from './page-text.ts'

const mostUnpacked = 200 * 1024 * 1024

/** The text of a Word document, tables row by row. Throws where it cannot be opened. */
export async function textOfDocx(bytes: Uint8Array): Promise<PageText> {
  if (unpackedSize(bytes) > mostUnpacked) throw new Error('too large unpacked')
  const options = { includeEmbeddedStyleMap: false, externalFileAccess: false }
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
  return textOfHtml(value.replace(/<img[^>]*>/g, ''))
}
