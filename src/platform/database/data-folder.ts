import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlainProblem } from '../plain-problem.ts'
import { rootPath } from '../root.ts'

/**
 * Where this installation keeps its data, created when missing: `VERBALE_DATA`, else `.verbale` in the clone.
 * Throws a `PlainProblem` when the folder cannot be written.
 */
export function dataFolder(environment: { VERBALE_DATA?: string | undefined }): string {
  const folder = environment.VERBALE_DATA ? resolve(environment.VERBALE_DATA) : rootPath('.verbale')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return folder
  } catch (cause) {
    throw new PlainProblem(
      `The data folder ${folder} cannot be written.`,
      'Set VERBALE_DATA to a folder that you may write: VERBALE_DATA=~/verbale-data npm start',
      cause,
    )
  }
}
