import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { environmentOf } from './node.mjs'
import { place } from './place.mjs'
import { prepare } from './prepare.mjs'
import { main, Problem } from './problem.mjs'

// npm run bench: runs each bench/*.bench.ts, in order, and lets it print what it measured. With words: only those.
await main(async () => {
  const env = environmentOf(await prepare('develop'))
  await prepare('run')
  const wanted = process.argv.slice(2)
  const files = readdirSync(place('bench'))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
    .sort()
  if (files.length === 0) throw new Problem('There is no such measurement in bench/.')

  for (const file of files) {
    process.stdout.write(`\n── ${file.replace('.bench.ts', '')}\n`)
    const { status } = spawnSync('tsx', [`bench/${file}`], { cwd: place(), env, stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
})
