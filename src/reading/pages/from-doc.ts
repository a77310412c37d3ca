import WordExtractor from 'word-extractor'
import { textOfPlain } from '../pages/from-plain.ts'
import type { PageText } from './page-text.ts'

/** The text of a Word document of 1997 to 2003, tables row by row. Throws where it is locked with a password, or none. */
export async function textOfDoc(bytes: Uint8Array): Promise<PageText> {
  const all = Buffer.from(bytes)
  if (isLocked(all)) throw new Error('encrypted')
  const document = await new WordExtractor().extract(all)
  const parts = [document.getHeaders({ includeFooters: false }), document.getBody(), document.getTextboxes()]
  return textOfPlain(parts.filter(Boolean).join('\n\n').replace(/\t\t/g, '\n'))
}

/** The head of the text begins a sector, and says by one of its marks whether the letters are scrambled. */
function isLocked(all: Buffer): boolean {
  for (let at = 512; at + 12 < all.length; at += 512)
    if (all.readUInt16LE(at) === 0xa5ec) return (all.readUInt16LE(at + 0x0a) & 0x0100) !== 0
  return false
}
