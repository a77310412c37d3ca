const sector = 512

/**
 * A Word document as Word 97 to 2003 wrote them: paragraphs of plain text; a line with tabs is a row of a table.
 * `encrypted` marks it as locked with a password, its letters are left as they are.
 */
export function doc(lines: readonly string[], { encrypted = false } = {}): Uint8Array {
  const text = lines
    .map((line) => (line.includes('\t') ? `${line.replaceAll('\t', '\u0007')}\u0007\u0007` : `${line}\r`))
    .join('')
  const word = padded(Buffer.concat([headOf(text.length, encrypted), Buffer.from(text, 'utf16le')]), 4096)
  return compound([
    ['WordDocument', word],
    ['1Table', padded(pieceTable(text.length), 4096)],
  ])
}

/** Where the text stands (behind 1,024 bytes), how long it is, and where its table of pieces is. */
function headOf(letters: number, encrypted: boolean): Buffer {
  const head = Buffer.alloc(1024)
  head.writeUInt16LE(0xa5ec, 0)
  head.writeUInt16LE(0x00c1, 2)
  head.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0x0a)
  head.writeUInt32LE(1024, 0x18)
  head.writeUInt32LE(letters, 0x4c)
  head.writeUInt32LE(0, 0x01a2)
  head.writeUInt32LE(21, 0x01a6)
  return head
}

/** One piece: all letters, two bytes each, from 1,024 on. */
function pieceTable(letters: number): Buffer {
  const table = Buffer.alloc(21)
  table.writeUInt8(2, 0)
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(0, 5)
  table.writeUInt32LE(letters, 9)
  table.writeUInt32LE(1024, 15)
  return table
}

function padded(bytes: Buffer, least: number): Buffer {
  const size = Math.max(least, Math.ceil(bytes.length / sector) * sector)
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)])
}

/** Streams in a compound file: head, one sector that chains the others, the directory, then each stream. */
function compound(streams: readonly (readonly [name: string, bytes: Buffer])[]): Uint8Array {
  const chain = Buffer.alloc(sector, 0xff)
  const directory = Buffer.alloc(sector)
  chain.writeInt32LE(-3, 0)
  chain.writeInt32LE(-2, 4)
  entry(directory, 0, 'Root Entry', 5, -2, 0, 1)
  let next = 2
  streams.forEach(([name, bytes], index) => {
    const count = bytes.length / sector
    entry(directory, index + 1, name, 2, next, bytes.length, index + 1 < streams.length ? index + 2 : -1)
    for (let at = 0; at < count; at += 1)
      chain.writeInt32LE(at === count - 1 ? -2 : next + at + 1, (next + at) * 4)
    next += count
  })
  return Buffer.concat([compoundHead(), chain, directory, ...streams.map(([, bytes]) => bytes)])
}

function entry(
  directory: Buffer,
  index: number,
  name: string,
  type: number,
  start: number,
  size: number,
  other: number,
): void {
  const at = index * 128
  directory.write(name, at, 'utf16le')
  directory.writeUInt16LE((name.length + 1) * 2, at + 64)
  directory.writeUInt8(type, at + 66)
  directory.writeUInt8(1, at + 67)
  directory.writeInt32LE(-1, at + 68)
  directory.writeInt32LE(type === 5 ? -1 : other, at + 72)
  directory.writeInt32LE(type === 5 ? other : -1, at + 76)
  directory.writeInt32LE(start, at + 116)
  directory.writeUInt32LE(size, at + 120)
}

function compoundHead(): Buffer {
  const head = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeInt32LE(1, 44)
  head.writeInt32LE(1, 48)
  head.writeInt32LE(4096, 56)
  head.writeInt32LE(-2, 60)
  head.writeInt32LE(-2, 68)
  head.fill(0xff, 76)
  head.writeInt32LE(0, 76)
  return head
}
