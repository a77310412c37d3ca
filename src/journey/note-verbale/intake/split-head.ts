/** The headers of a message with the empty line after them, and what follows. */
export function splitHead(bytes: Uint8Array): { head: Buffer; rest: Buffer } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends = [
    [buffer.indexOf('\r\n\r\n'), 4],
    [buffer.indexOf('\n\n'), 2],
  ] as const
  const end = ends.flatMap(([at, length]) => (at >= 0 ? [at + length] : [])).sort((a, b) => a - b)[0]
  return end === undefined
    ? { head: buffer, rest: Buffer.alloc(0) }
    : { head: buffer.subarray(0, end), rest: buffer.subarray(end) }
}
