import mammoth from 'mammoth'
import { textOfHtml } from './from-html.ts'
import type { PageText } from './page-text.ts'

/** The text of a Word document, tables row by row. Throws where it cannot be opened. */
export async function textOfDocx(bytes: Uint8Array): Promise<PageText> {
  const options = { includeEmbeddedStyleMap: false, externalFileAccess: false }
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
  return textOfHtml(value.replace(/<img[^>]*>/g, ''))
}
