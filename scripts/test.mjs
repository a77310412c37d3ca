import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, tests } from './checks.mjs'
import { environmentOf } from './node.mjs'
import { place } from './place.mjs'
import { prepare } from './prepare.mjs'
import { main, Problem } from './problem.mjs'
import { neededFor, requireTools } from './tools.mjs'

const house = 'tests/house.test.ts'

// npm test: every check there is, what fails fastest first. With a word, one part: check, tests, journeys.
await main(async () => {
  const stages = stagesOf(process.argv[2])
  requireTools(stages.flatMap(({ needs = [] }) => needs))
  const env = { ...environmentOf(await prepare('develop')), CI: 'true' }

  const results = []
  for (const { title, steps, needsBundle } of stages) {
    if (results.some(({ failed }) => failed)) {
      process.stdout.write(`\n── ${title}: not run\n`)
      continue
    }
    if (needsBundle) await prepare('run')
    for (const step of steps) results.push(...step(env))
  }
  const sum = (kind) => results.reduce((total, result) => total + result[kind], 0)
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
})

function stagesOf(part) {
  const stages = {
    check: {
      title: 'checks',
      steps: [
        (env) => [check('format and lint', ['biome', 'check', '.'], env)],
        (env) => [check('types', ['tsc', '--noEmit'], env)],
        (env) => [check('nothing unused', ['knip'], env)],
        (env) => [tests('house', [house], env)],
      ],
    },
    tests: {
      title: 'tests',
      needsBundle: true,
      needs: neededFor.mail,
      steps: [onTheEmbeddedEngine, onTheGivenServer],
    },
    journeys: {
      title: 'journeys',
      needsBundle: true,
      needs: neededFor.journeys,
      steps: [(env) => [tests('journeys', ['-c', 'vitest.journeys.config.ts'], env)]],
    },
  }
  if (!part) return Object.values(stages)
  if (stages[part]) return [stages[part]]
  throw new Problem(`There is no part "${part}".`, `The parts are: ${Object.keys(stages).join(', ')}.`)
}

function onTheEmbeddedEngine({ DATABASE_URL, ...env }) {
  return [tests('unit, database, mail', ['--exclude', house], env)]
}

/** The same database tests once more, on the server of DATABASE_URL. */
function onTheGivenServer(env) {
  if (!env.DATABASE_URL) return []
  return [tests('database, on the server of DATABASE_URL', databaseTests(), env)]
}

function databaseTests() {
  return ['src', 'tests']
    .flatMap((folder) => readdirSync(place(folder), { recursive: true }).map((name) => join(folder, name)))
    .filter(
      (file) => /\.test\.tsx?$/.test(file) && readFileSync(place(file), 'utf8').includes('freshDatabase'),
    )
}
