import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { truthFile } from './case.ts'
import { mailBytes } from '../../../tests/mails/mail.ts'
import { ownCases } from './own-cases.ts'

/** Writes our own messages and their truths into a folder; gives the numbers of those held out. */
export async function writeOwn(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  for (const own of ownCases) {
    const mail = typeof own.mail === 'function' ? await own.mail() : own.mail
    writeFileSync(join(folder, `${own.id}.eml`), mailBytes(mail))
    writeFileSync(join(folder, `${own.id}.truth.json`), JSON.stringify(truthFile(own), null, 1))
  }
  return ownCases.filter(({ heldOut }) => heldOut).map(({ id }) => id)
}
