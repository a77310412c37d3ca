import { spawnSync } from 'node:child_process'
import { environmentOf } from './node.mjs'
import { place } from './place.mjs'
import { prepare } from './prepare.mjs'
import { main } from './problem.mjs'

// Runs one of the development tools under the clone's Node: node scripts/tool.mjs biome check
await main(async () => {
  const [tool, ...parameters] = process.argv.slice(2)
  const env = environmentOf(await prepare('develop'))
  process.exitCode = spawnSync(tool, parameters, { cwd: place(), env, stdio: 'inherit' }).status ?? 1
})
