import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Which page of which message: the message's SHA-256, the part's id as reading gave it, the page from 1. */
export type PageOfPart = { sha256: string; part: string; page: number }

/**
 * A page's image from the data folder; made and kept there where it is not. Pages can be made again at any time: a folder
 * of a message's pages may be removed. null: there is no such page.
 */
export async function pageOnDisk(
  dataFolder: string,
  { sha256, part, page }: PageOfPart,
  make: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  const place = join(dataFolder, 'pages', sha256, `${part.replaceAll(/[^\w.-]/g, '_')}-${page}.png`)
  const kept = await readFile(place).catch(() => undefined)
  if (kept) return kept
  const made = await make()
  if (!made) return null
  await mkdir(dirname(place), { recursive: true })
  const draft = `${place}.${randomUUID()}`
  await writeFile(draft, made, { mode: 0o600 })
  await rename(draft, place)
  return made
}
