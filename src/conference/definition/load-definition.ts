import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Definition } from './definition.ts'
import { hashOf } from './hash.ts'
import type { Problem } from './problem.ts'
import { readTexts } from './read-texts.ts'
import { readValues } from './read-values.ts'

/** A definition that may be used, or all that is wrong with it, each with file and line. */
export type Loaded = { ok: true; definition: Definition } | { ok: false; problems: Problem[] }

/** Reads a conference's folder: `conference.yaml` and `texts/<language>/*.md`. */
export function loadDefinition(folder: string): Loaded {
  const file = join(folder, 'conference.yaml')
  if (!existsSync(file)) {
    const where = { file: 'conference.yaml', line: 1, column: 1, path: '' }
    return {
      ok: false,
      problems: [{ ...where, expected: `the file ‘conference.yaml’ in ${folder}`, found: 'no file' }],
    }
  }

  const read = readValues(readFileSync(file, 'utf8'))
  if (!read.ok) return read

  const { texts, problems } = readTexts(folder, read.values)
  if (problems.length > 0) return { ok: false, problems }

  const said = { ...read.values, texts }
  return { ok: true, definition: { ...said, hash: hashOf(said) } }
}
