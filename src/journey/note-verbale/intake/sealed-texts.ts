import type { Seals } from '../../../platform/sealing/seals.ts'
import type { MessagePart, MessageReading } from '../../../reading/message-reading.ts'
import type { Correspondence } from '../schema.ts'

type Texts = Record<string, string>

/** A reading without the texts of the message, which are kept sealed like the original itself; and these, sealed. */
export function sealTexts(
  seals: Seals,
  id: string,
  reading: MessageReading,
): Pick<Correspondence, 'reading' | 'sealedTexts'> {
  const texts: Texts = Object.fromEntries(
    reading.parts.flatMap(({ id: part, text }) => (text === null ? [] : [[part, text]])),
  )
  const parts = reading.parts.map((part): MessagePart => ({ ...part, text: null }))
  return { reading: { ...reading, parts }, sealedTexts: seals.seal(sealedAs(id), texts) }
}

/** The message's reading with the texts of its parts, to be shown on the page of the message. */
export function readingWithTexts(
  seals: Seals,
  { id, reading, sealedTexts }: Pick<Correspondence, 'id' | 'reading' | 'sealedTexts'>,
): MessageReading | null {
  if (!reading || !sealedTexts) return reading
  const texts = seals.open<Texts>(sealedAs(id), sealedTexts)
  return { ...reading, parts: reading.parts.map((part) => ({ ...part, text: texts[part.id] ?? null })) }
}

function sealedAs(id: string): string {
  return `note:${id}:texts`
}
