import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealedStore } from '../src/platform/files/file-store.ts'
import { writeDurably } from '../src/platform/files/write-durably.ts'
import { anOffice } from './parts/an-office.ts'

// What sealing costs when a file is stored and read, against the same without: flushed to disk, checked by SHA-256 when read.

const { office, close } = await anOffice()
const place = mkdtempSync(join(tmpdir(), 'verbale-bench-files-'))
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

try {
  for (const [size, count] of [
    [60_000, 200],
    [1_000_000, 60],
    [40_000_000, 5],
  ] as const) {
    const files = Array.from({ length: count }, () => randomBytes(size))
    const store = sealedStore(join(place, `sealed-${size}`), office.seals)
    const plain = (name: string) => join(place, `plain-${size}`, name)

    const stored = await milliseconds(files, (bytes) => store.put(bytes))
    const storedOpen = await milliseconds(files, (bytes) => writeDurably(plain(hashOf(bytes)), bytes))
    const names = files.map(hashOf)
    const read = await milliseconds(names, (name) => store.get(name))
    const readOpen = await milliseconds(names, async (name) => hashOf(await readFile(plain(name))))
    process.stdout.write(
      `${size / 1000} kB: stored in ${stored} ms (open ${storedOpen}), read in ${read} ms (open ${readOpen})\n`,
    )
  }
} finally {
  rmSync(place, { recursive: true, force: true })
  await close()
}

async function milliseconds<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<string> {
  const began = performance.now()
  for (const thing of things) await work(thing)
  return ((performance.now() - began) / things.length).toFixed(1)
}
