import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { place } from './place.mjs'
import { Problem, say } from './problem.mjs'

/**
 * Does `work` while no other process of this clone does any: two commands started at once install once.
 * A lock left behind by a process that has died is taken over.
 */
export async function alone(work) {
  const lock = place('.runtime', 'lock')
  makeRuntimeFolder()
  for (let hasWaited = false; !take(lock); hasWaited = true) {
    if (!hasWaited) say('Another command is setting this clone up; waiting for it.')
    await pause(200)
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function makeRuntimeFolder() {
  try {
    mkdirSync(place('.runtime'), { recursive: true })
    writeFileSync(place('.runtime', 'writable'), '')
  } catch {
    throw new Problem(
      `Setting up Verbale needs to write in ${place()}, and may not.`,
      'Clone it into a folder of your own, or let the owner of this one run npm start once.',
    )
  }
}

function take(lock) {
  try {
    mkdirSync(lock)
    writeFileSync(`${lock}/pid`, String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isLeftBehind(lock)) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function isLeftBehind(lock) {
  try {
    process.kill(Number(readFileSync(`${lock}/pid`, 'utf8')), 0)
    return false
  } catch (error) {
    if (error.code === 'ENOENT') return isOld(lock)
    return error.code === 'ESRCH'
  }
}

/** A lock without a number is one being made just now, unless its maker was killed at that very moment. */
function isOld(lock) {
  const made = statSync(lock, { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.mtimeMs > 5000
}
