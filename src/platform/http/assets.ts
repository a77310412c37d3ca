import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { type Encoded, encoded } from './encoded.ts'

/** Static files that are served under names that change with their content. */
export type Assets = {
  /** The address of a file by its plain name. Throws where there is no such file. */
  pathOf: (name: string) => string
  /** Serves the files, below `/assets`: they may be kept for ever. */
  routes: Hono
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** The assets of a folder with a `manifest.json` (`{ files: { name: file } }`), held in memory. */
export function assetsIn(folder: string): Assets {
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    files: Record<string, string>
  }
  const held = new Map<string, Encoded>()
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const type = types[extname(file)]
    if (type) held.set(file, encoded(readFileSync(join(folder, file)), type))
  }

  return {
    pathOf(name) {
      const file = files[name]
      if (!file) throw new Error(`No asset named ${name}`)
      return `/assets/${file}`
    },
    routes: new Hono().get('/assets/:file', (c: Context) => {
      const asset = held.get(c.req.param('file') ?? '')
      return asset ? asset.answer(c, 'public, max-age=31536000, immutable') : c.notFound()
    }),
  }
}
