import { createHash } from 'node:crypto'
import type { MessagePart, MessageReading } from './message-reading.ts'
import type { Source } from './text/source.ts'

/** Where something was read in the sender's name or the subject, these are shown as a part of their own, "header". */
export function withHeader(header: Source, reading: MessageReading): MessageReading {
  const { kind, sender, reference, noteDate } = reading
  const fields = [kind, sender.iso3, sender.name, reference, noteDate]
  const points = fields.some((field) => field?.evidence.some(({ part }) => part === header.part))
  return points ? { ...reading, parts: [partOf(header), ...reading.parts] } : reading
}

function partOf({ part, page }: Source): MessagePart {
  const bytes = new TextEncoder().encode(page.text)
  return {
    id: part,
    name: null,
    declaredType: 'text/rfc822-headers',
    actualType: 'text/plain',
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: page.text,
    pages: 0,
    source: 'text',
    problem: null,
  }
}
