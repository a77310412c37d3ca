import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineUser } from './engine-user.ts'

const elsewhere = '/var/lib/verbale'

/**
 * The folder in which the engine keeps its cluster: the data folder itself, when `user` can enter it. Root's
 * folders often let nobody in; then it is one of its own below `/var/lib/verbale`, and the link `engine` in
 * the data folder leads there. Without that link, a new one is made: whoever empties the data folder starts anew.
 */
export function engineHome(dataFolder: string, user: EngineUser | undefined): string {
  const link = join(dataFolder, 'engine')
  if (existsSync(link)) return realpathSync(link)
  if (!user || canEnter(dataFolder, user)) return dataFolder

  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  const home = mkdtempSync(join(elsewhere, 'engine-'))
  chmodSync(home, 0o711)
  try {
    symlinkSync(home, link)
    return home
  } catch (error) {
    rmSync(home, { recursive: true })
    if (existsSync(link)) return realpathSync(link)
    throw error
  }
}

function canEnter(folder: string, user: EngineUser): boolean {
  return spawnSync('test', ['-x', folder], { cwd: '/', ...user }).status === 0
}
