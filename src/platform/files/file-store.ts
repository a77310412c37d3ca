import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Keeps bytes under their SHA-256. Putting the same bytes twice keeps them once. */
export type FileStore = {
  /** Stores the bytes durably and gives their SHA-256 in hexadecimal. */
  put: (bytes: Uint8Array) => Promise<{ sha256: string; size: number }>
  /** The bytes, as they were put. Throws when they are not there or no longer what they were. */
  get: (sha256: string) => Promise<Uint8Array>
}

/** A store in a folder of this machine. */
export function folderStore(folder: string): FileStore {
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes)
      const place = placeOf(folder, sha256)
      if (!(await isThere(place))) await writeDurably(place, bytes)
      return { sha256, size: bytes.byteLength }
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
      const bytes = await readFile(placeOf(folder, sha256))
      if (hashOf(bytes) !== sha256) throw new Error(`File ${sha256} is not what it was`)
      return bytes
    },
  }
}

/** Written beside its place, flushed, then moved: a file that has its name is whole. */
async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  const draft = `${place}.${randomUUID()}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, place)
  await flushFolder(dirname(place))
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function placeOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256)
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  )
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
