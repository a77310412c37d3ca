import { type Command, print } from './command.ts'
import { settingsHere, withData } from './with-office.ts'

/** `./verbale migrate` */
export const migration: Command = {
  name: 'migrate',
  about: 'brings the database to the newest form',
  help: [
    'usage: ./verbale migrate',
    '',
    'Creates or changes the tables so that they fit this version. Safe to run again, and from several processes at once.',
    'Starting does the same; run it by hand before several processes start on one server.',
  ].join('\n'),
  options: {},
  async run() {
    await withData(settingsHere(false), async () => {})
    print('The database has its newest form.')
    return 0
  },
}
