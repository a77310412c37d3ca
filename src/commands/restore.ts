import { join, resolve } from 'node:path'
import { openOffice } from '../open-office.ts'
import { holdMail } from '../platform/backup/hold-mail.ts'
import { restoreBackup } from '../platform/backup/restore-backup.ts'
import { isProven, verifyCopy } from '../platform/backup/verify-copy.ts'
import { machineClock } from '../platform/clock/clock.ts'
import { perform, theSystem } from '../platform/journal/act.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { type Keyring, openKeyring, writeKeyFile } from '../platform/sealing/keyring.ts'
import type { Settings } from '../platform/settings/settings.ts'
import { type Command, print } from './command.ts'
import { settingsHere } from './with-office.ts'

/** `./verbale restore` */
export const restore: Command = {
  name: 'restore',
  about: 'brings an office back from a backup, into an empty place',
  help: [
    'usage: ./verbale restore FILE [--moved]',
    '',
    'Opens the whole of FILE first, then restores it into VERBALE_DATA and DATABASE_URL, which must be empty, and verifies the',
    'journal and every file. Wants the master key of the office that made it (VERBALE_KEY_FILE or VERBALE_KEY); for the',
    'demonstration that is demonstration.key in its data folder.',
    '',
    '--moved   nothing has been sent since FILE was made: messages that waited go on waiting. Without it each is marked as',
    '          uncertain, and a person decides: nothing leaves twice by itself.',
  ].join('\n'),
  options: { moved: { type: 'boolean' } },
  async run({ values, positionals }) {
    const [file] = positionals
    if (!file) {
      process.stderr.write(`${restore.help}\n`)
      return 2
    }
    return bringBack(resolve(file), settingsHere(false), Boolean(values.moved))
  },
}

async function bringBack(file: string, settings: Settings, isMoved: boolean): Promise<number> {
  const keyring = openKeyring(settings.key)
  if (!keyring)
    throw new PlainProblem(
      'A backup is sealed, and no master key is set.',
      'Set VERBALE_KEY_FILE to its key.',
    )
  const { dataFolder, databaseUrl } = settings
  const { database, origin, rows, files } = await restoreBackup(file, keyring, { dataFolder, databaseUrl })
  try {
    const proof = await verifyCopy(database, dataFolder, keyring)
    if (origin.isDemonstration) keepDemonstrationKey(dataFolder, keyring)
    const uncertain = isMoved
      ? 0
      : await hold({ ...settings, demonstration: origin.isDemonstration }, database)
    print(`Restored ${rows} rows and ${files} files.`)
    for (const journal of proof.journals)
      print(journal.whole ? `The journal is whole: ${journal.lines} lines.` : 'The journal is NOT WHOLE.')
    for (const sha256 of proof.files.missing) print(`MISSING: file ${sha256}`)
    if (uncertain)
      print(`${uncertain} messages waited: each asks a person whether it had left. See Messages on the desk.`)
    return isProven(proof) ? 0 : 1
  } finally {
    await database.close()
  }
}

async function hold(settings: Settings, database: Parameters<typeof openOffice>[1]): Promise<number> {
  const { stage } = await openOffice(settings, database, machineClock)
  return perform(stage, theSystem, holdMail)
}

function keepDemonstrationKey(dataFolder: string, [{ secret }]: Keyring): void {
  writeKeyFile(join(dataFolder, 'demonstration.key'), secret.toString('base64'))
}
