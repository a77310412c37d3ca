import { readdir, readFile, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore } from './file-store.ts'

/**
 * Seals what an older version kept open under `files` of the data folder, file by file, and removes the pictures of pages
 * that it kept under `pages`: they are made again when somebody looks. Gives the number of files sealed. Safe to break off.
 */
export async function sealOlderFiles(dataFolder: string, store: FileStore): Promise<number> {
  const folder = join(dataFolder, 'files')
  let sealed = 0
  for (const name of await namesIn(folder)) {
    for (const file of await namesIn(join(folder, name))) {
      const place = join(folder, name, file)
      const { sha256 } = await store.put(await readFile(place))
      if (/^[0-9a-f]{64}$/.test(file) && sha256 !== file) throw new Error(`File ${file} is not what it was`)
      await unlink(place)
      sealed += 1
    }
  }
  for (const gone of ['files', 'pages']) await rm(join(dataFolder, gone), { recursive: true, force: true })
  return sealed
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}
