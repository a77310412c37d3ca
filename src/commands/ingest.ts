import { ingestPaths } from '../journey/note-verbale/intake/ingest-paths.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale ingest` */
export const ingest: Command = {
  name: 'ingest',
  about: 'stores the messages of files and folders; a running office reads them',
  help: [
    'usage: ./verbale ingest PATH… [--json]',
    '',
    'Stores .eml and .mbox files, or those of a folder, byte for byte. The same message twice is one.',
    'Exit code 0: every message is stored or was there. 1: some were refused; each with the reason.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run({ values, positionals }) {
    if (positionals.length === 0) {
      process.stderr.write(`${ingest.help}\n`)
      return 2
    }
    const results = await withOffice((office) => ingestPaths(office, positionals))
    const refused = results.filter(({ result }) => result === 'refused')
    if (values.json) print(results)
    else {
      for (const { file, number, why } of refused)
        print(`refused: ${file}${number ? ` (message ${number})` : ''}: ${why}`)
      const count = (result: string) => results.filter((one) => one.result === result).length
      print(`${count('stored')} stored, ${count('known')} there already, ${refused.length} refused.`)
    }
    return refused.length > 0 ? 1 : 0
  },
}
