import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { hashOf } from '../../../conference/definition/hash.ts'
import { type Problem, positionOf, problemInWords } from '../../../conference/definition/problem.ts'
import { PlainProblem } from '../../../platform/plain-problem.ts'
import { wrongInProgramme } from '../rules/wrong-in-programme.ts'
import { type Programme, ProgrammeSchema } from './programme.ts'

const file = 'programme.yaml'

/**
 * The programme in a conference's folder; undefined where the conference has none yet.
 * Throws a `PlainProblem` that names each line to mend.
 */
export function loadProgramme(folder: string, definition: DefinitionValues): Programme | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  const read = readProgramme(readFileSync(path, 'utf8'), definition)
  if ('programme' in read) return read.programme
  throw new PlainProblem(
    `The programme in ${folder} cannot be used:\n${read.problems.map(problemInWords).join('\n')}`,
    'Mend these lines and start again.',
  )
}

/** A programme from its text, or all that is wrong with it. */
export function readProgramme(
  source: string,
  definition: DefinitionValues,
): { programme: Programme } | { problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const at = (path: readonly (string | number)[]) => ({
    file,
    ...positionOf(document, lines, path),
    path: path.join('.'),
  })
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ pos: [offset], message }) => {
        const { line, col: column } = lines.linePos(offset)
        return {
          file,
          line,
          column,
          path: '',
          expected: 'well-formed YAML',
          found: message.split('\n')[0] ?? '',
        }
      }),
    }

  const parsed = v.safeParse(ProgrammeSchema, document.toJS())
  if (!parsed.success)
    return {
      problems: parsed.issues.map((issue) => ({
        ...at((issue.path ?? []).map(({ key }) => key as string | number)),
        expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message,
        found: issue.received,
      })),
    }
  const problems = wrongInProgramme(parsed.output, definition).map(({ path, ...wrong }) => ({
    ...at(path),
    ...wrong,
  }))
  if (problems.length > 0) return { problems }
  return { programme: { ...parsed.output, hash: hashOf(parsed.output) } }
}
