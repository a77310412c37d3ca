import type { Block } from '../text/blocks.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import type { Mention } from './mentions.ts'
import { position } from './words.ts'

/** "the Director of Rehabilitation, Mr …", "su Directora, Sra. …": a position that stands before the name. */
export function titleBefore(source: Source, block: Block, mention: Mention): Span | null {
  const before = block.flow.slice(0, mention.start - block.start)
  const match =
    /(?:^|[\s(,])(?:the|its|our|le|la|el|su|son|sa|notre|nuestr[oa]|o|a|au|à la|al|à l')\s+([\p{L}][^.;:,@\n]{3,90}?),?\s*$/iu.exec(
      before,
    )
  const text = match?.[1]
  if (!match || !text) return null
  const words = text.split(/\s+/)
  if (!position.test(words.slice(0, 2).join(' ')) || /\b(?:by|par|por|spouse|wife|assistant)\b/i.test(text))
    return null
  const at = block.start + match.index + match[0].indexOf(text)
  return spanAt(source, at, at + text.length)
}
