import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = findRoot(import.meta.dirname)

/**
 * The absolute path of something in the project's folder: `rootPath('conferences', slug)`.
 * The same from the sources and from the bundle in `build/`.
 */
export function rootPath(...parts: string[]): string {
  return join(root, ...parts)
}

function findRoot(start: string): string {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  throw new Error(`No package.json above ${start}`)
}
