import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The absolute path of something in the clone. */
export function place(...parts) {
  return join(root, ...parts)
}
