const newline = 10

/**
 * The messages of an mbox file (mboxrd: a quoted `>From ` loses one sign), one after the other as the file is read: only the
 * message in hand is held in memory. For bytes at hand: `messagesOfMbox([bytes])`.
 */
export async function* messagesOfMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] | undefined
  let before: 'nothing' | 'blank' | 'text' = 'nothing'
  for await (const line of linesOf(chunks)) {
    if (lines ? before === 'blank' && isBetween(line) : before === 'nothing' && isFrom(line)) {
      if (lines) yield whole(lines)
      lines = []
    } else lines?.push(unquoted(line))
    before = line.length <= 2 && line.toString('latin1').trim() === '' ? 'blank' : 'text'
  }
  if (lines) yield whole(lines)
}

/** A line `From sender date`, with which every mbox begins. */
function isFrom(line: Buffer): boolean {
  return line.subarray(0, 5).toString('latin1') === 'From '
}

/** Between two messages it has to bear a year: a paragraph of a letter may begin with the word as well. */
function isBetween(line: Buffer): boolean {
  return isFrom(line) && /\b\d{4}\b/.test(line.toString('latin1'))
}

function unquoted(line: Buffer): Buffer {
  return line[0] === 62 && /^>+From /.test(line.subarray(0, 200).toString('latin1')) ? line.subarray(1) : line
}

/** The empty line before the next `From ` belongs to the file, not to the message. */
function whole(lines: Buffer[]): Buffer {
  const last = lines.at(-1)
  return Buffer.concat(last && last.toString('latin1').trim() === '' ? lines.slice(0, -1) : lines)
}

/** Lines with their ends; the last one may have none. */
async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end = buffer.indexOf(newline); end >= 0; end = buffer.indexOf(newline, start)) {
      yield Buffer.concat([...begun, buffer.subarray(start, end + 1)])
      begun = []
      start = end + 1
    }
    if (start < buffer.length) begun.push(Buffer.from(buffer.subarray(start)))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}
