import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'
import { place } from './place.mjs'
import { say } from './problem.mjs'

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

/** Installs exactly what package-lock.json names. */
export async function installPackages(mode) {
  say(mode === 'run' ? 'Installing what Verbale needs …' : 'Installing what Verbale and its checks need …')
  await npm(mode === 'run' ? ['ci', '--omit=dev'] : ['ci', '--include=dev'])
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
