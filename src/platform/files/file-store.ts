import { createHash } from 'node:crypto'
import { readFile, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SealProblem, type Seals } from '../sealing/seals.ts'
import { flushFolder, writeDurably } from './write-durably.ts'

/** Keeps bytes under their SHA-256. Putting the same bytes twice keeps them once. */
export type FileStore = {
  /** Stores the bytes durably and gives their SHA-256 in hexadecimal. */
  put: (bytes: Uint8Array) => Promise<{ sha256: string; size: number }>
  /** The bytes, as they were put. Throws when they are not there or no longer what they were. */
  get: (sha256: string) => Promise<Uint8Array>
  /** Erases the bytes. false: they were not there. */
  delete: (sha256: string) => Promise<boolean>
}

/** A store in a folder of this machine: each file sealed, under a name that gives nothing away. */
export function sealedStore(folder: string, seals: Seals): FileStore {
  const placeOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
    const name = seals.nameFor(sha256)
    return join(folder, name.slice(0, 2), name)
  }

  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const place = placeOf(sha256)
      if (!(await isThere(place))) await writeDurably(place, seals.sealBytes(`file:${sha256}`, bytes))
      return { sha256, size: bytes.byteLength }
    },
    async get(sha256) {
      const sealed = await readFile(placeOf(sha256))
      return openBytes(seals, `file:${sha256}`, sealed)
    },
    async delete(sha256) {
      const place = placeOf(sha256)
      if (!(await isThere(place))) return false
      await unlink(place)
      await flushFolder(dirname(place))
      return true
    },
  }
}

/** Another process may have made a new key since: then it is learned, and tried once more. */
async function openBytes(seals: Seals, about: string, sealed: Buffer): Promise<Uint8Array> {
  try {
    return seals.openBytes(about, sealed)
  } catch (error) {
    if (!(error instanceof SealProblem)) throw error
    await seals.refresh()
    return seals.openBytes(about, sealed)
  }
}

function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  )
}
