import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { EngineUser } from './engine-user.ts'

const execute = promisify(execFile)

/** Runs one of the engine's programs as `user`, away from our folder and environment; gives what it printed. */
export async function runProgram(
  program: string,
  options: string[],
  user: EngineUser | undefined,
): Promise<string> {
  const env = { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' }
  const { stdout } = await execute(program, options, { ...user, env, cwd: '/' })
  return stdout
}
