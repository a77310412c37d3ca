import type { Block } from '../text/blocks.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import type { Mention } from './mentions.ts'
import { position } from './words.ts'

/** "the Director of Rehabilitation, Mr …", "su Directora, Sra. …": a position that stands before the name. */
export function titleBefore(source: Source, block: Block, mention: Mention): Span | null {
  const before = block.flow.slice(0, mention.start - block.start)
  const match = [...before.matchAll(starts)]
    .map((start) => ({
      index: start.index + start[0].length,
      text: before.slice(start.index + start[0].length),
    }))
    .map(({ index, text }) => ({ index, text: /^(\p{L}[^.;:,@\n]{3,90}?),?\s*$/u.exec(text)?.[1] ?? '' }))
    .find(({ text }) => position.test(text.split(/\s+/).slice(0, 2).join(' ')))
  if (!match || /\b(?:by|par|por|spouse|wife|assistant)\b/i.test(match.text)) return null
  const at = block.start + match.index
  return spanAt(source, at, at + match.text.length)
}

const starts =
  /(?<=^|[\s(,])(?:the|its|our|le|la|el|su|son|sa|notre|nuestr[oa]|o|a|au|à la|al|à l'|du|de la|of the|del|do|da)\s+/giu
