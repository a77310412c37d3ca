import type { ParseArgsOptionsConfig } from 'node:util'

/** The words that followed a command's name. */
export type Words = {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  positionals: string[]
}

/** One command of `./verbale`. `run` gives the exit code. */
export type Command = {
  name: string
  /** One line for the overview. */
  about: string
  /** What `--help` prints. */
  help: string
  options: ParseArgsOptionsConfig
  run: (words: Words) => Promise<number>
}

/** Prints lines for a person, or one JSON value for a machine. */
export function print(value: string | object): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`)
}
