import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a data folder keeps its sealed files. */
export function sealedFolder(dataFolder: string): string {
  return join(dataFolder, 'sealed', 'files')
}

/** The sealed files of a data folder, by name. Those that are just being written have no name yet. */
export async function* sealedFilesOf(
  dataFolder: string,
): AsyncGenerator<{ name: string; bytes: AsyncIterable<Uint8Array> }> {
  const folder = sealedFolder(dataFolder)
  for (const part of await namesIn(folder, /^[0-9a-f]{2}$/))
    for (const name of await namesIn(join(folder, part), /^[0-9a-f]{64}$/))
      yield { name, bytes: createReadStream(join(folder, part, name)) }
}

async function namesIn(folder: string, form: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => form.test(name)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
