import { readFiles } from '../journey/note-verbale/read-command.ts'
import { type Command, print } from './command.ts'

/** `./verbale read` */
export const read: Command = {
  name: 'read',
  about: 'reads messages without any database, and writes what it found',
  help: [
    'usage: ./verbale read FILE… --out DIR [--context context.json]',
    '',
    'Reads .eml and .mbox files and writes one NNN.json per message into DIR: kind, sender, reference, date, people and',
    'points to clarify. The messages of one call form one mailbox. --context gives deadlines, numbers and lists that take',
    "the place of the conference's own.",
  ].join('\n'),
  options: { out: { type: 'string' }, context: { type: 'string' } },
  async run({ values, positionals }) {
    if (positionals.length === 0 || typeof values.out !== 'string') {
      process.stderr.write(`${read.help}\n`)
      return 2
    }
    const context = typeof values.context === 'string' ? values.context : undefined
    const written = await readFiles(positionals, values.out, context)
    print(`${written.length} messages read, written to ${values.out}.`)
    return 0
  },
}
