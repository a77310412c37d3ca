import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { rootPath } from '../src/platform/root.ts'

// From `npm start` to the first answer: in a fresh clone, and once more; and the memory held afterwards.

const place = mkdtempSync(join(tmpdir(), 'verbale-start-'))
const clone = join(place, 'clone')
execFileSync('git', ['clone', '--quiet', rootPath(), clone])
execFileSync('chmod', ['711', place])

try {
  print('first start, everything to install', await measure())
  print('second start', await measure())
} finally {
  rmSync(place, { recursive: true, force: true })
}

type Measure = { seconds: number; program: number; engine: number }

/** Starts the demonstration, waits for its first answer, weighs it and stops it. */
async function measure(): Promise<Measure> {
  const port = await freePort()
  const began = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: {
      ...process.env,
      PATH: machinePath(),
      PORT: String(port),
      VERBALE_DATA: join(clone, '.verbale'),
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await firstAnswer(port, npm)
  const seconds = (performance.now() - began) / 1000

  const [program] = childrenOf(npm.pid ?? 0)
  const postmaster = Number(
    readFileSync(join(clone, '.verbale/database/postmaster.pid'), 'utf8').split('\n')[0],
  )
  const measure = {
    seconds,
    program: memoryOf(program ?? 0),
    engine: [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + memoryOf(pid), 0),
  }
  npm.kill('SIGTERM')
  await once(npm, 'exit')
  return measure
}

/** Without this clone's own Node and tools, as a stranger's shell has it. */
function machinePath(): string {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.filter((folder) => !folder.startsWith(rootPath())).join(':')
}

async function firstAnswer(port: number, npm: ChildProcess): Promise<void> {
  for (;;) {
    if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.ok) return
    await pause(20)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

function childrenOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=']).toString().trim().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, of]) => (of === parent && pid ? [pid] : []))
}

/** Proportional set size in megabytes: memory shared by several processes counts once in their sum. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

function print(title: string, { seconds, program, engine }: Measure): void {
  const memory = `program ${program.toFixed(0)} MB + database ${engine.toFixed(0)} MB (PSS)`
  process.stdout.write(`${title}: ${seconds.toFixed(1)} s to the first answer; ${memory}\n`)
}
