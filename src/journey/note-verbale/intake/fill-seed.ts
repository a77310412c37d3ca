/**
 * A message too large for the repository, from its seed: a line `@@FILL n@@` becomes n bytes, the same each time, in base64.
 * What is no seed comes back as it is.
 */
export function fillSeed(seed: Uint8Array): Buffer {
  const text = Buffer.from(seed).toString('latin1')
  return Buffer.from(
    text.replace(/@@FILL (\d+)@@/g, (_, size: string) => bytesOf(Number(size))),
    'latin1',
  )
}

/** Bytes of a xorshift generator, in lines of 76 characters. */
function bytesOf(size: number): string {
  const bytes = Buffer.alloc(size)
  let x = 0x2545f491
  for (let at = 0; at < size; at += 4) {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    bytes.writeInt32LE(x, at)
  }
  return bytes.toString('base64').replace(/.{76}/g, '$&\r\n')
}
