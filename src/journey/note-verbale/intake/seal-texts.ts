import type { Seals } from '../../../platform/sealing/seals.ts'
import type { MessageReading } from '../../../reading/message-reading.ts'
import { textsSealedAs } from '../queries/reading-with-texts.ts'
import type { Correspondence } from '../schema.ts'

/**
 * A reading without the message's own words: neither the texts of its parts nor what stood where a value was read. The whole of it is
 * kept sealed, like the original itself.
 */
export function sealTexts(
  seals: Seals,
  id: string,
  reading: MessageReading,
): Pick<Correspondence, 'reading' | 'sealedTexts'> {
  const bare = JSON.parse(JSON.stringify(reading, withoutText)) as MessageReading
  return { reading: bare, sealedTexts: seals.seal(textsSealedAs(id), reading) }
}

/** A part's text may be missing, that of a piece of evidence may not. */
function withoutText(this: object, key: string, value: unknown): unknown {
  if (key !== 'text' || typeof value !== 'string') return value
  return 'confidence' in this ? '' : null
}
