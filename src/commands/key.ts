import { keyPlaceOf, keyringOf } from '../open-office.ts'
import { perform, theSystem } from '../platform/journal/act.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { rotateConferenceKey } from '../platform/sealing/conference-keys.ts'
import { howToMakeKey, newMasterKey, writeKeyFile } from '../platform/sealing/keyring.ts'
import { replaceMasterKey } from '../platform/sealing/replace-master-key.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale key` */
export const key: Command = {
  name: 'key',
  about: 'makes a master key, or replaces the keys of an office',
  help: [
    'usage: ./verbale key [--out FILE]',
    '       ./verbale key rotate [--master]',
    '',
    'Prints a new master key, or writes it into a file that its owner alone may read: for VERBALE_KEY or VERBALE_KEY_FILE.',
    'It opens what is sealed: needs, passports, originals, backups. Keep a copy elsewhere, apart from the backups.',
    '',
    'rotate           the conference seals with a new key from here on; what was sealed before still opens',
    'rotate --master  a new master key in the key file; start the running processes of this office again afterwards,',
    '                 and keep the old key for as long as you keep backups made with it',
  ].join('\n'),
  options: { out: { type: 'string' }, master: { type: 'boolean' } },
  async run({ values, positionals }) {
    if (positionals[0] === 'rotate') return values.master ? replaceMaster() : rotate()
    if (positionals.length > 0) {
      process.stderr.write(`${key.help}\n`)
      return 2
    }
    if (typeof values.out === 'string') write(values.out)
    else print(newMasterKey())
    return 0
  },
}

function write(file: string): void {
  try {
    writeKeyFile(file, newMasterKey())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new PlainProblem(`${file} is there already. A key is never written over.`, 'Choose another file.')
    throw new PlainProblem(`${file} cannot be written.`, 'Choose another file.', error)
  }
  print(`${file} holds a new master key. Set VERBALE_KEY_FILE=${file} and keep a copy of it elsewhere.`)
}

async function rotate(): Promise<number> {
  const keyId = await withOffice(({ stage, settings }) => {
    const keyring = keyringOf(settings)
    if (!keyring) throw new PlainProblem('No master key is set.', howToMakeKey)
    return perform(stage, theSystem, (act) => rotateConferenceKey(act, keyring))
  })
  print(`The conference seals with key ${keyId} from here on.`)
  return 0
}

async function replaceMaster(): Promise<number> {
  const count = await withOffice(({ database, settings }) => replaceMasterKey(database, keyPlaceOf(settings)))
  print(`${count} keys are wrapped by the new master key. Start the processes of this office again.`)
  return 0
}
