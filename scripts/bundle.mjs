import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { place } from './place.mjs'
import { Problem, say } from './problem.mjs'

const stamp = place('build', 'sources')
const styles = 'src/ui/styles/build-assets.ts'

/** Whether `build/` was made from the sources as they are now. */
export function bundleIsFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources()
}

/** Bundled with the program, so that only what is used of them is loaded: Drizzle alone saves 200 MB of memory. */
const bundled = ['drizzle-orm', 'hono', '@hono/node-server', 'preact', 'preact-render-to-string', 'valibot']

/**
 * Bundles the program into `build/`: its entries and every `*.worker.ts`, with most packages left where they are,
 * then the stylesheets.
 */
export async function bundle(node) {
  say('Building …')
  const digest = digestOfSources()
  const { build } = await import('esbuild')
  const sources = sourceFiles(place('src'))
  const entries = ['src/cli.ts', styles].map((file) => place(file))
  try {
    const { metafile } = await build({
      entryPoints: [...entries.filter(existsSync), ...sources.filter((file) => /\.worker\.tsx?$/.test(file))],
      absWorkingDir: place(),
      outdir: 'build',
      entryNames: '[name]',
      chunkNames: 'part-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      external: packagesLeftOutside(),
      sourcemap: true,
      sourcesContent: false,
      metafile: true,
      logLevel: 'silent',
    })
    forgetOthers(Object.keys(metafile.outputs).map((path) => basename(path)))
  } catch (error) {
    throw new Problem(`The program cannot be built.\n${error.message}`)
  }
  buildStyles(node)
  writeFileSync(stamp, digest)
}

function packagesLeftOutside() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(place('package.json'), 'utf8'))
  return Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !bundled.includes(name))
}

function buildStyles(node) {
  if (!existsSync(place(styles))) return
  const script = `import('${new URL('../build/build-assets.js', import.meta.url)}').then((made) => made.buildAssets())`
  execFileSync(node, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Removes the bundles of an earlier build; other things in `build/` are not ours. */
function forgetOthers(made) {
  mkdirSync(place('build'), { recursive: true })
  for (const name of readdirSync(place('build')))
    if (/\.js(\.map)?$/.test(name) && !made.includes(name)) rmSync(place('build', name))
}

function digestOfSources() {
  const digest = createHash('sha256')
  const files = [...sourceFiles(place('src')), place('package-lock.json'), place('tsconfig.json')]
  for (const file of [...files, place('scripts', 'bundle.mjs')])
    digest.update(file).update(readFileSync(file))
  return digest.digest('hex')
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return sourceFiles(path)
      return /\.(tsx?|json|css)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
    })
}
