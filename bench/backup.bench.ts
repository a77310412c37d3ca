import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { keyringOf } from '../src/open-office.ts'
import { checkBackup } from '../src/platform/backup/check-backup.ts'
import { makeBackup } from '../src/platform/backup/make-backup.ts'
import { proveBackup } from '../src/platform/backup/prove-backup.ts'
import { files } from '../src/platform/files/schema.ts'
import { anOffice, print, storeNotes } from './parts/an-office.ts'

// A backup of an office with 2,500 messages and 500 originals of 60 kB: made while it runs, opened, and proven by restoring.

const { office, folder, close } = await anOffice()
const out = join(folder, 'office.backup')
try {
  await storeNotes(office, 2500)
  for (let count = 0; count < 500; count++) {
    const { sha256, size } = await office.files.put(randomBytes(60_000))
    await office.database.drizzle.insert(files).values({ sha256, size, createdAt: new Date() })
  }
  const keyring = keyringOf(office.settings)
  if (!keyring) throw new Error('No key')
  const source = { database: office.database, dataFolder: folder, keyring, isDemonstration: true }

  const made = await timed(() => makeBackup(source, out))
  print(
    `made in ${made.seconds} s: ${(made.value.bytes / 1e6).toFixed(1)} MB, ${made.value.rows} rows, ${made.value.files} files`,
  )
  print(`opened from end to end in ${(await timed(() => checkBackup(out, keyring))).seconds} s`)
  const proven = await timed(() => proveBackup(out, keyring, folder))
  print(
    `restored into an engine of its own and verified in ${proven.seconds} s: ${proven.value.files.whole} files open`,
  )
  print(`memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  rmSync(out, { force: true })
  await close()
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: string; value: T }> {
  const began = performance.now()
  const value = await work()
  return { seconds: ((performance.now() - began) / 1000).toFixed(2), value }
}
