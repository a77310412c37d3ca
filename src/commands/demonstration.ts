import { furnishDemonstration } from '../demonstration/furnish-demonstration.ts'
import { openDemonstration } from '../demonstration/open-demonstration.ts'
import { openOffice } from '../open-office.ts'
import { openDemonstrationClock } from '../platform/clock/demonstration-clock.ts'
import { log, runOffice, untilAskedToEnd } from '../run-office.ts'
import { type Command, print } from './command.ts'
import { settingsHere, withData } from './with-office.ts'

/** 5 September 2023, 09:00 in Geneva: four days after the first deadline, ten before the second. */
const start = new Date('2023-09-05T09:00:00+02:00')

/** `npm start` */
export const demonstration: Command = {
  name: 'demonstration',
  about: 'runs the demonstration: an invented mailbox, named accounts, a clock that you move (npm start)',
  help: [
    'usage: ./verbale demonstration',
    '',
    'Runs the demonstration of the Phnom Penh conference on this machine alone. Environment:',
    '  PORT          the port (3000)',
    '  VERBALE_DATA  the folder of its data',
    '  DATABASE_URL  a PostgreSQL server in place of the embedded one',
  ].join('\n'),
  options: {},
  async run() {
    const settings = settingsHere(true)
    await withData(settings, async (database) => {
      const office = await openOffice(settings, database, await openDemonstrationClock(database, start))
      await openDemonstration(office)
      const running = await runOffice(office)
      print(`Verbale is ready: http://localhost:${running.port}`)
      const ending = new AbortController()
      const { untilIdle } = running
      const furnishing = furnishDemonstration(office, { untilIdle, signal: ending.signal }).catch((error) =>
        log({
          message: 'the history of the demonstration could not be told',
          error: String(error.stack ?? error),
        }),
      )
      print('Stop it with Ctrl-C. What you do in it is kept until you delete its data folder:')
      print(settings.dataFolder)
      await untilAskedToEnd()
      log({ message: 'closing' })
      ending.abort()
      await furnishing
      await running.close()
    })
    return 0
  },
}
