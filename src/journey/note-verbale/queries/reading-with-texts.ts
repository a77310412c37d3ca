import type { Seals } from '../../../platform/sealing/seals.ts'
import type { MessageReading } from '../../../reading/message-reading.ts'
import type { Correspondence } from '../schema.ts'

/** The message's reading with its texts, to be shown on the page of the message. */
export function readingWithTexts(
  seals: Seals,
  { id, reading, sealedTexts }: Pick<Correspondence, 'id' | 'reading' | 'sealedTexts'>,
): MessageReading | null {
  return sealedTexts ? seals.open<MessageReading>(textsSealedAs(id), sealedTexts) : reading
}

/** What the texts of a message are sealed as. */
export function textsSealedAs(id: string): string {
  return `note:${id}:texts`
}
