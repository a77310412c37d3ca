import { alone } from './alone.mjs'
import { bundle, bundleIsFresh } from './bundle.mjs'
import { installNode, newEnoughNode } from './node.mjs'
import { installPackages, packagesAreInstalled } from './packages.mjs'

/**
 * Sets up what is missing, and gives the path of a Node that is new enough. Runs on any Node from 18.
 * `run`: the packages that running needs, and the bundle. `develop`: all packages, no bundle.
 */
export async function prepare(mode) {
  const isReady = () =>
    newEnoughNode() && packagesAreInstalled(mode) && (mode === 'develop' || bundleIsFresh())
  if (isReady()) return newEnoughNode()

  return alone(async () => {
    const node = newEnoughNode() ?? (await installNode())
    if (!packagesAreInstalled(mode)) await installPackages(mode)
    if (mode === 'run' && !bundleIsFresh()) await bundle(node)
    return node
  })
}
