import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import { rootPath } from '../../../platform/root.ts'
import { correspondence } from '../schema.ts'
import { fillSeed } from './fill-seed.ts'
import { splitHead } from './split-head.ts'
import { storeMessage } from './store-message.ts'

/** A message of the demonstration's mailbox: its file, when it arrives, and its SHA-256. */
type Coming = { file: string; at: Date; sha256: string }

const demonstration = rootPath('demonstration', 'mailbox')
const known = new Map<string, Coming[]>()

/** Stores what has arrived in the demonstration's mailbox by now. Gives how many messages are new. */
export async function receiveArrivals(office: Office, folder = demonstration): Promise<number> {
  const now = office.clock.now()
  const stored = await storedMessages(office)
  const arrived = comingMessages(folder).filter(({ at, sha256 }) => at <= now && !stored.has(sha256))
  let count = 0
  for (const { file, at } of arrived) {
    const bytes = bytesOf(join(folder, file))
    const { isNew } = await storeMessage(office, { bytes, channel: 'mail', receivedAt: at })
    if (isNew) count += 1
  }
  return count
}

/** When the next message arrives after an instant; undefined when none does. */
export function nextArrival(after: Date, folder = demonstration): Date | undefined {
  return comingMessages(folder).find(({ at }) => at > after)?.at
}

async function storedMessages({ database, conference }: Office): Promise<Set<string>> {
  const rows = await database.drizzle
    .select({ sha256: correspondence.sha256 })
    .from(correspondence)
    .where(eq(correspondence.conferenceId, conference.id))
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** The folder's messages in the order of their arrival; looked at once. */
function comingMessages(folder: string): Coming[] {
  const found =
    known.get(folder) ??
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => /\.eml(\.seed)?$/.test(name))
      .map((file) => {
        const bytes = bytesOf(join(folder, file))
        return { file, at: arrivalOf(file, bytes), sha256: createHash('sha256').update(bytes).digest('hex') }
      })
      .sort((a, b) => a.at.getTime() - b.at.getTime())
  known.set(folder, found)
  return found
}

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path)
  return path.endsWith('.seed') ? fillSeed(bytes) : bytes
}

/** The date of the topmost Received header. */
function arrivalOf(file: string, bytes: Buffer): Date {
  const head = splitHead(bytes).head.toString('latin1')
  const received = /^received:((?:[^\n]|\n[ \t])*)/im.exec(head)?.[1] ?? ''
  const at = new Date(received.slice(received.lastIndexOf(';') + 1).trim())
  if (Number.isNaN(at.getTime())) throw new Error(`${file} of the demonstration has no Received header`)
  return at
}
