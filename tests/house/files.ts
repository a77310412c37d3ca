import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rootPath } from '../../src/platform/root.ts'

/** The files of the project as git knows them, committed or new, with their paths from the root. */
export function projectFiles(): string[] {
  const options = ['--cached', '--others', '--exclude-standard', '--deduplicate', '-z']
  const listed = listFiles(options)
  const deleted = listFiles(['--deleted', '-z'])
  const gone = new Set(deleted.split('\0'))
  return listed
    .toString()
    .split('\0')
    .filter((path) => path && !gone.has(path))
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(rootPath(path), 'utf8')
}

/** Also in a clone that belongs to somebody else, which git would not look at. */
function listFiles(options: string[]): string {
  const command = ['-c', 'safe.directory=*', 'ls-files', ...options]
  return execFileSync('git', command, { cwd: rootPath(), maxBuffer: 64 * 1024 * 1024 }).toString()
}
