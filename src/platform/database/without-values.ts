import { DrizzleQueryError } from 'drizzle-orm/errors'

type Cause = { code?: string; constraint?: string; table?: string; column?: string; routine?: string }

/**
 * An error that may be logged. Drizzle writes the values of a failed query into its message, and PostgreSQL some of them into its
 * own: names, addresses, answers. What is left says which query failed where, and why, by PostgreSQL's codes.
 */
export function withoutValues(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('Something that is no error was thrown')
  const failed = queryErrorIn(error)
  if (!failed) return error
  const { code, constraint, table, column, routine } = (failed.cause ?? {}) as Cause
  const why = Object.entries({ code, constraint, table, column, routine })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name} ${value}`)
  const clean = new Error(`Failed query: ${failed.query} (${why.join(', ')})`)
  const frames = failed.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? []
  clean.stack = [`Error: ${clean.message}`, ...frames].join('\n')
  return clean
}

/** The failed query itself, or the one that caused what was thrown. */
function queryErrorIn(error: Error): DrizzleQueryError | undefined {
  if (error instanceof DrizzleQueryError) return error
  return error.cause instanceof Error ? queryErrorIn(error.cause) : undefined
}
