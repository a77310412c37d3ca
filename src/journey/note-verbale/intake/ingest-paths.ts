import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Office } from '../../../conference/office/office.ts'
import { messagesOfMbox } from './mbox.ts'
import { storeMessage } from './store-message.ts'

/** What became of one message: stored, there already, or refused with the reason. `number` counts within an mbox. */
export type Ingested = { file: string; number?: number; result: 'stored' | 'known' | 'refused'; why?: string }

/**
 * Stores the messages of files and folders (with the folders in them): `.eml`, `.mbox`. One that is refused does not stop the
 * others. `report` hears of each as it is done.
 */
export async function ingestPaths(
  office: Office,
  paths: readonly string[],
  report: (one: Ingested) => void = () => {},
): Promise<Ingested[]> {
  const results: Ingested[] = []
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      for await (const one of ingestFile(office, file)) {
        results.push(one)
        report(one)
      }
    }
  }
  return results
}

async function* ingestFile(office: Office, file: string): AsyncGenerator<Ingested> {
  if (!isMailFile(file)) return yield { file, result: 'refused', why: 'It is not an .eml or .mbox file' }
  try {
    if (file.toLowerCase().endsWith('.eml'))
      return yield { file, ...(await ingestOne(office, await readFile(file))) }
    let number = 0
    for await (const message of messagesOfMbox(createReadStream(file, { highWaterMark: 1024 * 1024 })))
      yield { file, number: ++number, ...(await ingestOne(office, message)) }
    if (number === 0) yield { file, result: 'refused', why: 'There is no message in it' }
  } catch (error) {
    yield { file, result: 'refused', why: whyNot(error) }
  }
}

async function ingestOne(office: Office, bytes: Uint8Array): Promise<Pick<Ingested, 'result' | 'why'>> {
  if (bytes.byteLength === 0) return { result: 'refused', why: 'It is empty' }
  try {
    const { isNew } = await storeMessage(office, { bytes, channel: 'mail' })
    return { result: isNew ? 'stored' : 'known' }
  } catch (error) {
    return { result: 'refused', why: whyNot(error) }
  }
}

/** A file as it is; of a folder its .eml and .mbox files, in the order of their names. */
async function filesOf(path: string): Promise<string[]> {
  const there = await stat(path).catch(() => undefined)
  if (!there?.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter(isMailFile)
    .sort()
    .map((name) => join(path, name))
}

function isMailFile(name: string): boolean {
  return /\.(eml|mbox)$/i.test(name)
}

function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'There is no such file'
  if (code === 'EACCES') return 'It may not be read'
  return message
}
