import { byteReader, lengthBefore } from './byte-reader.ts'

/** What a backup holds, in this order: what it was made from, the tables, the jobs that wait, the files, and an end with the counts. */
export type Entry =
  | { kind: 'origin'; migrations: string[]; isDemonstration: boolean; sequences: Record<string, string> }
  | { kind: 'table'; name: string; columns: string[] }
  | { kind: 'jobs' }
  | { kind: 'file'; name: string }
  | ({ kind: 'end' } & Counts)

/** How much a backup holds. */
export type Counts = { tables: number; rows: number; jobs: number; files: number }

/** One entry as bytes: its head, its body in blocks, and an empty block. */
export async function* writeEntry(
  entry: Entry,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = [],
): AsyncGenerator<Uint8Array> {
  const head = Buffer.from(JSON.stringify(entry))
  yield Buffer.concat([lengthBefore(head.byteLength), head])
  for await (const block of body) {
    if (block.byteLength === 0) continue
    yield lengthBefore(block.byteLength)
    yield block
  }
  yield lengthBefore(0)
}

/** Reads entries one after the other; what a taker leaves of a body is passed over. */
export async function* readEntries(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ entry: Entry; body: AsyncGenerator<Buffer> }> {
  const { take } = byteReader(source)
  for (;;) {
    const length = await take(4)
    if (length.byteLength < 4) return
    const entry = JSON.parse((await take(length.readUInt32BE())).toString()) as Entry
    let isOver = false
    const body = (async function* () {
      while (!isOver) {
        const size = (await take(4)).readUInt32BE()
        if (size === 0) isOver = true
        else yield await take(size)
      }
    })()
    yield { entry, body }
    while (!isOver) await passOver(take, () => (isOver = true))
  }
}

async function passOver(take: (length: number) => Promise<Buffer>, atEnd: () => void): Promise<void> {
  const size = (await take(4)).readUInt32BE()
  if (size === 0) atEnd()
  else await take(size)
}
