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
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=8000',
  ]
  const { code, output } = await run('npm', [...parameters, ...options])
  if (code === 0) return
  if (code === undefined) throw new Problem('npm is missing.', 'Install it: apt-get install npm')

  const remedy = 'When that is mended, type the same command again; it goes on where it stopped.'
  const trouble = output.match(networkTrouble)?.[0]
  if (trouble) {
    throw new Problem(
      `npm could not reach its registry (${trouble}): setting up needs the network once.`,
      remedy,
    )
  }
  say(output.trim())
  throw new Problem(`npm ${parameters[0]} failed; what it said stands above.`, remedy)
}

const networkTrouble = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/

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
