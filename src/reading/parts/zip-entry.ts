import { inflateRawSync } from 'node:zlib'

const largest = 20 * 1024 * 1024

/** One file of a ZIP by its name, at most 20 MB unpacked; null where it is not there or cannot be unpacked. */
export function zipEntry(bytes: Uint8Array, name: string): Buffer | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = all.indexOf('PK\x01\x02', 0, 'latin1')
  while (at >= 0 && at + 46 <= all.length) {
    const length = all.readUInt16LE(at + 28)
    if (all.toString('utf8', at + 46, at + 46 + length) === name) return unpacked(all, at)
    at = all.indexOf('PK\x01\x02', at + 46, 'latin1')
  }
  return null
}

/** How many bytes the files of a ZIP say they will take unpacked. */
export function unpackedSize(bytes: Uint8Array): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (
    let at = all.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0 && at + 46 <= all.length;
    at = all.indexOf('PK\x01\x02', at + 46, 'latin1')
  )
    sum += all.readUInt32LE(at + 24)
  return sum
}

function unpacked(all: Buffer, at: number): Buffer | null {
  const start = all.readUInt32LE(at + 42)
  if (start + 30 > all.length || (all.readUInt16LE(at + 8) & 1) === 1) return null
  const from = start + 30 + all.readUInt16LE(start + 26) + all.readUInt16LE(start + 28)
  const packed = all.subarray(from, from + all.readUInt32LE(at + 20))
  if (all.readUInt16LE(at + 10) === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: largest })
  } catch {
    return null
  }
}
