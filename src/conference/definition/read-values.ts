import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { crossChecks } from './cross-checks.ts'
import type { DefinitionValues } from './definition.ts'
import { nearest } from './nearest.ts'
import { type Problem, positionOf } from './problem.ts'
import { DefinitionSchema } from './schema.ts'

/** The values of a conference.yaml, or every problem in it with its line. */
export function readValues(
  source: string,
  file = 'conference.yaml',
): { ok: true; values: DefinitionValues } | { ok: false; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })

  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0])
        return {
          file,
          line,
          column: col,
          path: '',
          expected: 'well-formed YAML',
          found: firstLine(error.message),
        }
      }),
    }
  }

  const at = (path: readonly (string | number)[]) => ({
    file,
    ...positionOf(document, lines, path),
    path: path.join('.'),
  })
  const parsed = v.safeParse(DefinitionSchema, document.toJS())
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.issues.flatMap(innermost).map((issue) => {
        const path = (issue.path ?? []).map((step) => step.key as string | number)
        return { ...at(path), ...wording(issue) }
      }),
    }
  }

  const problems = crossChecks(parsed.output).map(({ path, ...wrong }) => ({ ...at(path), ...wrong }))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values: parsed.output }
}

/** A choice between shapes fails as a whole; the reader wants to know why the nearest one did. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.type === 'union' ? issue.issues : undefined
  return inner?.length ? inner.slice(0, 1) : [issue]
}

function wording(issue: v.BaseIssue<unknown>): { expected: string; found: string } {
  const key = String(issue.path?.at(-1)?.key ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(issue, key)
  if (issue.received === 'undefined') return { expected: `the key ‘${key}’`, found: 'nothing' }

  const expected = issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message
  return { expected: plain(expected), found: shown(issue.input) }
}

function unknownKey(issue: v.BaseIssue<unknown>, key: string): { expected: string; found: string } {
  const around = issue.path?.at(-1)?.input as Record<string, unknown>
  const known = Object.keys((issue as unknown as { requirement?: object }).requirement ?? {})
  const suggestion = nearest(key, known.length > 0 ? known : knownKeysBeside(issue))
  const free = suggestion && !(suggestion in around) ? `‘${suggestion}’` : undefined
  return { expected: free ?? 'a key that the schema knows', found: `‘${key}’` }
}

/** The keys that the schema has where an unknown one was found. */
function knownKeysBeside(issue: v.BaseIssue<unknown>): string[] {
  let schema: unknown = DefinitionSchema
  for (const step of (issue.path ?? []).slice(0, -1)) schema = within(schema, step.key)
  return Object.keys((unwrapped(schema) as { entries?: object } | undefined)?.entries ?? {})
}

function within(schema: unknown, key: unknown): unknown {
  const { entries, item, value } = unwrapped(schema) as {
    entries?: Record<string, unknown>
    item?: unknown
    value?: unknown
  }
  return entries?.[String(key)] ?? item ?? value ?? {}
}

function unwrapped(schema: unknown): unknown {
  const { wrapped } = (schema ?? {}) as { wrapped?: unknown }
  return wrapped ? unwrapped(wrapped) : (schema ?? {})
}

const plainWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'keys with values',
}

function plain(expected: string): string {
  return (
    plainWords[expected] ??
    expected
      .replace(/^\((.*)\)$/, '$1')
      .replaceAll('"', '')
      .replaceAll(' | ', ' or ')
  )
}

function shown(input: unknown): string {
  if (input === null) return 'nothing'
  return typeof input === 'object'
    ? Array.isArray(input)
      ? 'a list'
      : 'keys with values'
    : `‘${String(input)}’`
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text
}
