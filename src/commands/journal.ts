import { verifyJournal } from '../platform/journal/verify-journal.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

const reasons = {
  missing: 'a line is missing',
  'broken-link': 'a line does not follow the one before it',
  altered: 'a line was changed after it had been written',
  'end-missing': 'lines are missing at the end',
}

/** `./verbale journal verify` */
export const journal: Command = {
  name: 'journal',
  about: 'says whether the journal is whole, and if not, from which line',
  help: [
    'usage: ./verbale journal verify [--json]',
    '',
    'Reads the journal from the first line to the last and checks number, link and hash of each.',
    'Exit code 0: it is whole. 1: it is not; the first line at fault is printed.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run({ values, positionals }) {
    if (positionals[0] !== 'verify') {
      process.stderr.write(`${journal.help}\n`)
      return 2
    }
    const verdict = await withOffice(({ database, conference }) => verifyJournal(database, conference.id))
    if (values.json) print(verdict)
    else if (verdict.whole)
      print(`The journal is whole: ${verdict.lines} lines, the last one ${verdict.hash}.`)
    else print(`The journal is not whole from line ${verdict.from} on: ${reasons[verdict.reason]}.`)
    return verdict.whole ? 0 : 1
  },
}
