import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'
import { place } from './place.mjs'
import { Problem, say } from './problem.mjs'

/**
 * Whether the packages of package-lock.json are installed, at its versions: compared with the list that npm
 * leaves in node_modules when it has finished. `run` needs no development tools; `develop` needs all.
 */
export function packagesAreInstalled(mode) {
  const list = place('node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const installed = packagesOf(list)
  return Object.entries(packagesOf(place('package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || (mode === 'run' && (wanted.dev || wanted.devOptional))) return true
    const found = installed[path]
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional)
  })
}

/**
 * Installs what package-lock.json names. Not with `npm ci`: that insists on the packages for every other
 * platform, which the lock lacks where a registry did not offer them when it was made. Development tools that are there stay.
 */
export async function installPackages(mode) {
  say(mode === 'run' ? 'Installing what Verbale needs …' : 'Installing what Verbale and its checks need …')
  const withTools = mode === 'develop' || existsSync(place('node_modules', 'typescript'))
  await npm(['install', '--no-save', withTools ? '--include=dev' : '--omit=dev'])
  if (packagesAreInstalled(mode)) return
  throw new Problem(
    'npm has not installed what package-lock.json names.',
    'Where package.json was changed, run npm install; else remove the folder node_modules and try again.',
  )
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
