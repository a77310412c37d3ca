import type { ReadingContext } from './context.ts'
import type { Envelope, MessageReading } from './message-reading.ts'

export async function readMessage(_bytes: Uint8Array, _context: ReadingContext): Promise<{ envelope: Envelope; reading: MessageReading }> {
  throw new Error('not there yet')
}
