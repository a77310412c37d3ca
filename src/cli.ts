import { parseArgs } from 'node:util'
import { account } from './commands/account.ts'
import { backup } from './commands/backup.ts'
import type { Command } from './commands/command.ts'
import { demonstration } from './commands/demonstration.ts'
import { doctor } from './commands/doctor.ts'
import { ingest } from './commands/ingest.ts'
import { invite } from './commands/invite.ts'
import { journal } from './commands/journal.ts'
import { key } from './commands/key.ts'
import { migration } from './commands/migration.ts'
import { participants } from './commands/participants.ts'
import { read } from './commands/read.ts'
import { readingReportCommand } from './commands/reading-report.ts'
import { restore } from './commands/restore.ts'
import { secondFactor } from './commands/second-factor.ts'
import { start } from './commands/start.ts'
import { PlainProblem } from './platform/plain-problem.ts'

const commands: Command[] = [
  start,
  demonstration,
  migration,
  key,
  account,
  ingest,
  read,
  readingReportCommand,
  invite,
  participants,
  journal,
  doctor,
  backup,
  restore,
  secondFactor,
]

process.exitCode = await main(process.argv.slice(2))

/** Runs one command. 0: done; 1: a problem that is said in words; 2: the words of the command line were not understood. */
async function main([name, ...rest]: string[]): Promise<number> {
  if (!name || name === '--help' || name === 'help') return say(overview(), name ? 0 : 2)
  const command = commands.find((one) => one.name === name)
  if (!command) return say(`There is no command '${name}'.\n\n${overview()}`, 2)

  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    if (values.help) return say(command.help, 0)
    return await command.run({ values, positionals })
  } catch (error) {
    return failed(command, error)
  }
}

function failed(command: Command, error: unknown): number {
  if (error instanceof PlainProblem) return say([error.message, error.remedy].filter(Boolean).join('\n'), 1)
  const { code, message, stack } = error as NodeJS.ErrnoException
  if (code?.startsWith('ERR_PARSE_ARGS')) return say(`${message}\n\n${command.help}`, 2)
  return say(stack ?? message, 1)
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Verbale: from the letter of invitation to the report of the outcome.',
    '',
    'usage: ./verbale COMMAND [--help]',
    '',
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
  ].join('\n')
}

function say(text: string, code: number): number {
  ;(code === 0 ? process.stdout : process.stderr).write(`${text}\n`)
  return code
}
