import { readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { runProgram } from './run-program.ts'

/**
 * Starts the cluster's engine unless it runs already: a killed process leaves its engine behind, and that one
 * is taken over. Safe to call from several processes at once; one of them starts it.
 */
export async function startPostmaster(cluster: Cluster): Promise<void> {
  forgetStrangersProcess(cluster.folder)
  if (await isRunning(cluster)) return

  const log = join(cluster.folder, 'engine.log')
  const logged = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (logged > 8 * 1024 * 1024) rmSync(log)
  try {
    await control(cluster, ['start', '-l', log, '-w', '-t', '120'])
  } catch (cause) {
    if (await isRunning(cluster)) return
    throw new Error(`The embedded PostgreSQL did not start; it says why in ${log}`, { cause })
  }
}

/** Stops the engine at once and cleanly: open transactions are rolled back. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  if (await isRunning(cluster)) await control(cluster, ['stop', '-m', 'fast', '-w', '-t', '60'])
}

async function isRunning(cluster: Cluster): Promise<boolean> {
  try {
    await control(cluster, ['status'])
    return true
  } catch {
    return false
  }
}

function control({ programs, folder, user }: Cluster, command: string[]): Promise<string> {
  return runProgram(join(programs, 'pg_ctl'), [...command, '-D', folder], user)
}

/**
 * After a restart of the machine, the number in postmaster.pid may be another program's, or that of a dead
 * process which nobody has collected (a container without an init): pg_ctl would believe it.
 */
function forgetStrangersProcess(folder: string): void {
  if (process.platform !== 'linux') return
  const file = join(folder, 'postmaster.pid')
  try {
    const process = `/proc/${Number(readFileSync(file, 'utf8').split('\n')[0])}`
    const isDead = /^State:\s+Z/m.test(readFileSync(`${process}/status`, 'utf8'))
    if (isDead || readlinkSync(`${process}/cwd`) !== realpathSync(folder)) rmSync(file)
  } catch {
    // No such file, no such process, or not ours to look at: pg_ctl knows these cases.
  }
}
