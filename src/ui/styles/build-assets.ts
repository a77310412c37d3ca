import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { rootPath } from '../../platform/root.ts'

/** The stylesheets that pages ask for by name. */
export const stylesheets = ['site.css', 'service.css', 'desk.css'] as const

/** The scripts that pages ask for by name, where they have any. */
const scripts = ['passkey.js'] as const

/** Which file a name stands for: `{ 'site.css': 'site-9F2C….css' }`, with the sources that it was made from. */
export type AssetManifest = { sources: string; files: Record<string, string> }

/**
 * Bundles the stylesheets with their fonts, and the scripts, into a folder, every file named by its content, and says where.
 * Does nothing where the folder is already made from the same sources; takes a temporary one where it cannot be written.
 */
export function buildAssets(folder: string = rootPath('build', 'assets')): string {
  const sources = sourcesDigest()
  if (manifestIn(folder)?.sources === sources) return folder
  if (!canWrite(folder)) return buildAssets(join(tmpdir(), `verbale-assets-${sources.slice(0, 16)}`))

  const fresh = `${folder}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const files: AssetManifest['files'] = {}
  for (const output of bundle(fresh)) {
    const file = basename(output.path)
    writeFileSync(join(fresh, file), output.contents)
    const known = [...stylesheets, ...scripts].find(
      (name) => file.startsWith(`${basename(name, extname(name))}-`) && file.endsWith(extname(name)),
    )
    files[known ?? file] = file
  }
  const manifest: AssetManifest = { sources, files }
  writeFileSync(join(fresh, 'manifest.json'), JSON.stringify(manifest, null, 2))
  replace(folder, fresh)
  return folder
}

/** The manifest of a folder of assets; undefined where there is none. */
export function manifestIn(folder: string): AssetManifest | undefined {
  const path = join(folder, 'manifest.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as AssetManifest) : undefined
}

function bundle(folder: string) {
  return buildSync({
    entryPoints: [
      ...stylesheets.map((name) => rootPath('src', 'ui', 'styles', name)),
      ...scripts.map((name) => rootPath('src', 'ui', 'scripts', name.replace('.js', '.ts'))),
    ],
    format: 'esm',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    absWorkingDir: rootPath(),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    loader: { '.woff2': 'file' },
    target: ['chrome109', 'firefox115', 'safari16'],
    logLevel: 'error',
  }).outputFiles
}

function sourcesDigest(): string {
  const digest = createHash('sha256')
  for (const folder of ['styles', 'scripts'].map((name) => rootPath('src', 'ui', name)))
    for (const name of readdirSync(folder).sort())
      if (/\.css$|^build-assets\.ts$/.test(name) || folder.endsWith('scripts'))
        digest.update(name).update(readFileSync(join(folder, name)))
  digest.update(readFileSync(rootPath('package.json')))
  return digest.digest('hex')
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(dirname(folder), { recursive: true })
    accessSync(dirname(folder), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Two builders at once make the same files: the later one finds them there and leaves them. */
function replace(folder: string, fresh: string) {
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!manifestIn(folder)) throw error
  }
}
