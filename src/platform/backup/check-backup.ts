import { createReadStream, existsSync } from 'node:fs'
import { PlainProblem } from '../plain-problem.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { type Counts, type Entry, readEntries } from './entries.ts'
import { openStream } from './sealed-stream.ts'

/** What a backup says of its origin. */
export type Origin = Extract<Entry, { kind: 'origin' }>

/**
 * Opens a backup from the first piece to the last and counts what it holds. Throws a `PlainProblem` for another master key,
 * a changed or cut file, and one that holds less than it says.
 */
export async function checkBackup(file: string, keyring: Keyring): Promise<Counts & { origin: Origin }> {
  const counts: Counts = { tables: 0, rows: 0, jobs: 0, files: 0 }
  let origin: Origin | undefined
  let said: Counts | undefined
  for await (const { entry } of entriesOf(file, keyring)) {
    if (entry.kind === 'origin') origin = entry
    if (entry.kind === 'table') counts.tables += 1
    if (entry.kind === 'file') counts.files += 1
    if (entry.kind === 'end') said = entry
  }
  if (!origin || said?.tables !== counts.tables || said.files !== counts.files)
    throw new PlainProblem('This backup does not hold all that it should.', 'Take another one.')
  const { tables, rows, jobs, files } = said
  return { tables, rows, jobs, files, origin }
}

/** The entries of a backup, opened. */
export function entriesOf(file: string, keyring: Keyring): ReturnType<typeof readEntries> {
  if (!existsSync(file)) throw new PlainProblem(`There is no file ${file}.`)
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  return readEntries(openStream(bytes, keyring))
}
