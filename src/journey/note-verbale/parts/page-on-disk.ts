import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Seals } from '../../../platform/sealing/seals.ts'

/** Which page of which message: the message's SHA-256, the part's id as reading gave it, the page from 1. */
export type PageOfPart = { sha256: string; part: string; page: number }

/** Where pages are kept, and what seals them. */
export type PageShelf = { dataFolder: string; seals: Seals }

/**
 * A page's image from the data folder, where it is kept sealed; made and kept there where it is not. Pages can be made
 * again at any time: a folder of a message's pages may be removed. null: there is no such page.
 */
export async function pageOnDisk(
  { dataFolder, seals }: PageShelf,
  { sha256, part, page }: PageOfPart,
  make: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  const about = `page:${sha256}:${part}:${page}`
  const place = join(pagesFolder(dataFolder, seals, sha256), seals.nameFor(about))
  const kept = await readFile(place).catch(() => undefined)
  if (kept) return seals.openBytes(about, kept)
  const made = await make()
  if (!made) return null
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  const draft = `${place}.${randomUUID()}`
  await writeFile(draft, seals.sealBytes(about, made), { mode: 0o600 })
  await rename(draft, place)
  return made
}

/** The folder of a message's pages. */
export function pagesFolder(dataFolder: string, seals: Seals, sha256: string): string {
  return join(dataFolder, 'sealed', 'pages', seals.nameFor(sha256))
}
