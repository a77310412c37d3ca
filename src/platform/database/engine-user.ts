import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { PlainProblem } from '../plain-problem.ts'

/** The system user the engine runs as. */
export type EngineUser = { uid: number; gid: number }

/**
 * Whom the engine runs as: `undefined` means ourselves. PostgreSQL refuses to run as root, so root lends it to
 * the owner of the existing cluster, else to the system user `postgres`, created when missing.
 */
export function engineUser(cluster: string): EngineUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  return ownerOf(cluster) ?? systemUser() ?? createSystemUser()
}

function ownerOf(cluster: string): EngineUser | undefined {
  const owner = statSync(cluster, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined
}

function systemUser(): EngineUser | undefined {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString())
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

function createSystemUser(): EngineUser {
  try {
    const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/var/lib/postgresql']
    const env = { PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
    execFileSync('useradd', [...options, '--shell', '/usr/sbin/nologin', 'postgres'], { env, stdio: 'pipe' })
  } catch (cause) {
    throw new PlainProblem(
      'PostgreSQL does not run as root, and the system user "postgres" could not be created.',
      'Run as an ordinary user, create that user, or set DATABASE_URL to a PostgreSQL server.',
      cause,
    )
  }
  const user = systemUser()
  if (!user) throw new Error('useradd succeeded, yet there is no user postgres')
  return user
}
