import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { place } from './place.mjs'

/** Runs a check that passes or fails as a whole; it counts as one. */
export function check(title, [tool, ...parameters], env) {
  const passed = run(title, tool, parameters, env) === 0
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
}

/** Runs tests with vitest and counts them; a file that could not be run, or a run that ends badly, has failed. */
export function tests(title, parameters, env) {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-tests-'))
  const file = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const code = run(title, 'vitest', ['run', ...parameters, ...reporters], env)
    const { passed, failed } = counted(file)
    return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function counted(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function run(title, tool, parameters, env) {
  process.stdout.write(`\n── ${title}\n`)
  return (
    spawnSync(tool, parameters, { cwd: place(), env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1
  )
}
