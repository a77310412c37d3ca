import { spawn } from 'node:child_process'
import { place } from './place.mjs'
import { Problem, say } from './problem.mjs'

/**
 * Runs the machine's npm in the clone, under the Node it came with: versions are pinned and no install script
 * runs, so its age does not matter. Quiet, unless it fails.
 */
export async function npm(parameters) {
  const options = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--no-update-notifier',
    '--loglevel=error',
  ]
  const { code, output } = await run('npm', [...parameters, ...options])
  if (code === 0) return
  if (code === undefined) throw new Problem('npm is missing.', 'Install it: apt-get install npm')

  say(output.trim())
  throw new Problem(
    isNetworkTrouble(output)
      ? 'npm could not reach its registry: setting up needs the network once.'
      : `npm ${parameters[0]} failed; what it said stands above.`,
    'When that is mended, type the same command again; it goes on where it stopped.',
  )
}

function isNetworkTrouble(output) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)
}

function run(command, parameters) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, parameters, { cwd: place(), stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', () => resolve({ code: undefined, output }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
