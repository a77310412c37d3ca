import { count } from 'drizzle-orm'
import { loadRegistry } from '../conference/registry/load-registry.ts'
import { openOffice } from '../open-office.ts'
import { grants } from '../platform/auth/schema.ts'
import { machineClock } from '../platform/clock/clock.ts'
import { demonstrationClock } from '../platform/clock/schema.ts'
import { perform, theSystem } from '../platform/journal/act.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { openKeyring } from '../platform/sealing/keyring.ts'
import { log, runOffice, untilAskedToEnd } from '../run-office.ts'
import { type Command, print } from './command.ts'
import { settingsHere, withData } from './with-office.ts'

const needed = {
  BASE_URL: 'the address under which people reach this office, such as https://conference.example',
  SMTP_URL: 'the mail server that sends its messages, such as smtps://user:password@mail.example:465',
}
const keyNeeded =
  'a file with the master key, made by  ./verbale key --out FILE  (or the key itself in VERBALE_KEY); keep a copy elsewhere'

/** `./verbale start` */
export const start: Command = {
  name: 'start',
  about: 'runs a real office: no demonstration, real mail',
  help: [
    'usage: ./verbale start',
    '',
    'Runs an office. It wants these settings in the environment:',
    ...Object.entries(needed).map(([name, what]) => `  ${name.padEnd(16)} ${what}`),
    `  VERBALE_KEY_FILE ${keyNeeded}`,
    '  PORT             the port (3000)',
    '  VERBALE_DATA     the folder of its data',
    '  DATABASE_URL     a PostgreSQL server in place of the embedded one',
    '  IMAP_URL         the mailbox in which Notes arrive, such as imaps://user:password@mail.example:993/INBOX',
    '  VERBALE_BEHIND_PROXY  yes, where a proxy of yours stands in front',
    '',
    'The first member of staff:  ./verbale account ADDRESS --name NAME --role manager',
  ].join('\n'),
  options: {},
  async run() {
    refuseWithoutSettings()
    const settings = settingsHere(false)
    await withData(settings, async (database) => {
      if ((await database.drizzle.$count(demonstrationClock)) > 0)
        throw new PlainProblem(
          'This data folder holds the demonstration. A real office keeps its own.',
          'Set VERBALE_DATA to another folder.',
        )
      const office = await openOffice(settings, database, machineClock)
      await perform(office.stage, theSystem, (act) => loadRegistry(act, office.definition()))
      const [staff] = await database.drizzle.select({ count: count() }).from(grants)
      const running = await runOffice(office)
      print(`Verbale is ready on port ${running.port}, reached as ${settings.baseUrl}`)
      if (!staff?.count)
        print('Nobody can sign in yet. Name the first:  ./verbale account ADDRESS --name NAME --role manager')
      await untilAskedToEnd()
      log({ message: 'closing' })
      await running.close()
    })
    return 0
  },
}

/** A real office does not start half set: everything that is missing is said at once. */
function refuseWithoutSettings(): void {
  const { VERBALE_KEY: key, VERBALE_KEY_FILE: keyFile } = process.env
  const missing = Object.entries({
    ...needed,
    ...(key || keyFile ? {} : { 'VERBALE_KEY_FILE or VERBALE_KEY': keyNeeded }),
  }).filter(([name]) => !process.env[name])
  if (missing.length > 0)
    throw new PlainProblem(
      `A real office needs more settings:\n${missing.map(([name, what]) => `  ${name}: ${what}`).join('\n')}`,
      'Set them in the environment and start again. To look around first: npm start',
    )
  openKeyring({ text: key, file: keyFile })
}
