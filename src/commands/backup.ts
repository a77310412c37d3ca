import '../platform/backup/events.ts'
import { resolve } from 'node:path'
import type { Office } from '../conference/office/office.ts'
import { keyringOf } from '../open-office.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { proveBackup } from '../platform/backup/prove-backup.ts'
import { isProven, type Proof } from '../platform/backup/verify-copy.ts'
import { perform, record, theSystem } from '../platform/journal/act.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { howToMakeKey, type Keyring } from '../platform/sealing/keyring.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale backup` */
export const backup: Command = {
  name: 'backup',
  about: 'copies the whole office into one sealed file while it runs, and proves the copy',
  help: [
    'usage: ./verbale backup --out FILE [--unproven] [--json]',
    '       ./verbale backup check FILE [--json]',
    '',
    'Copies the database as it stands at one moment, and all files, into FILE, sealed under the master key. Then restores it',
    'into an empty place of its own, verifies the journal, opens every file, and removes that place again.',
    '',
    '--unproven   leaves the proof out; check makes it later, for any backup',
    'FILE does not hold the master key. Keep both, apart from each other.',
    'Exit code 0: made and proven. 1: not, with the reason.',
  ].join('\n'),
  options: { out: { type: 'string' }, unproven: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ values, positionals }) {
    const [word, file] = positionals
    if (word === 'check' && file)
      return withOffice((office) => check(office, resolve(file), Boolean(values.json)))
    if (word || typeof values.out !== 'string') {
      process.stderr.write(`${backup.help}\n`)
      return 2
    }
    const out = resolve(values.out)
    return withOffice((office) =>
      make(office, out, { isProven: !values.unproven, json: Boolean(values.json) }),
    )
  },
}

type Wishes = { isProven: boolean; json: boolean }

async function make(office: Office, out: string, wishes: Wishes): Promise<number> {
  const { database, settings, stage } = office
  const keyring = keyringHere(office)
  const { dataFolder, demonstration } = settings
  const made = await makeBackup({ database, dataFolder, keyring, isDemonstration: demonstration }, out)
  const proof = wishes.isProven ? await proveBackup(out, keyring, dataFolder) : undefined
  const facts = {
    bytes: made.bytes,
    files: made.files,
    isVerified: proof !== undefined && isProven(proof),
  }
  await perform(stage, theSystem, async (act) =>
    record(act, 'backup.made', { about: [], facts, subject: facts }),
  )

  if (wishes.json) print({ file: out, ...made, proof: proof ?? null })
  else {
    const { tables, rows, files, bytes } = made
    print(`${out}: ${(bytes / 1e6).toFixed(1)} MB, ${rows} rows of ${tables} tables, ${files} files.`)
    if (proof) say(proof)
  }
  return proof && !isProven(proof) ? 1 : 0
}

async function check(office: Office, file: string, json: boolean): Promise<number> {
  const proof = await proveBackup(file, keyringHere(office), office.settings.dataFolder)
  if (json) print(proof)
  else say(proof)
  return isProven(proof) ? 0 : 1
}

function say({ journals, files }: Proof): void {
  for (const journal of journals)
    print(
      journal.whole
        ? `The copy's journal is whole: ${journal.lines} lines, the last one ${journal.hash}.`
        : `The copy's journal is NOT WHOLE from line ${journal.from} on (${journal.reason}).`,
    )
  print(`${files.whole} files open and are what they were.`)
  for (const sha256 of files.missing) print(`MISSING: file ${sha256}`)
}

function keyringHere({ settings }: Office): Keyring {
  const keyring = keyringOf(settings)
  if (!keyring) throw new PlainProblem('A backup is sealed, and no master key is set.', howToMakeKey)
  return keyring
}
