/** Reads a stream piece by piece, each of a length that the reader knows. */
export type ByteReader = {
  /** So many bytes; fewer where the stream ends before. */
  take: (length: number) => Promise<Buffer>
}

/** A reader upon a stream of buffers of any size. */
export function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const parts = source[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let length = 0

  return {
    async take(wanted) {
      while (length < wanted) {
        const { value, done } = await parts.next()
        if (done) break
        held.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
        length += value.byteLength
      }
      const all = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held)
      held = [all.subarray(wanted)]
      length = Math.max(0, all.byteLength - wanted)
      return all.subarray(0, wanted)
    },
  }
}

/** A length as the four bytes that stand before what it measures. */
export function lengthBefore(length: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}
