import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Office } from '../../../conference/office/office.ts'
import { rootPath } from '../../../platform/root.ts'
import { storeMessage } from './store-message.ts'

/** A message of the demonstration's mailbox, and when it arrives. */
type Coming = { file: string; at: Date }

const folder = rootPath('demonstration', 'mailbox')
let coming: Coming[] | undefined

/** Stores what has arrived in the demonstration's mailbox by now. Gives how many messages are new. */
export async function receiveArrivals(office: Office): Promise<number> {
  const now = office.clock.now()
  let arrived = 0
  for (const { file, at } of comingMessages()) {
    if (at > now) continue
    const bytes = readFileSync(join(folder, file))
    const { isNew } = await storeMessage(office, { bytes, channel: 'mail', receivedAt: at })
    if (isNew) arrived += 1
  }
  return arrived
}

/** When the next message arrives after an instant; undefined when none does. */
export function nextArrival(after: Date): Date | undefined {
  return comingMessages().find(({ at }) => at > after)?.at
}

function comingMessages(): Coming[] {
  coming ??= (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.eml'))
    .map((file) => ({ file, at: arrivalOf(readFileSync(join(folder, file))) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  return coming
}

/** The date of the topmost Received header. */
function arrivalOf(bytes: Buffer): Date {
  const head = bytes.subarray(0, 16_384).toString('latin1')
  const received = /^received:((?:[^\n]|\n[ \t])*)/im.exec(head)?.[1] ?? ''
  const at = new Date(received.slice(received.lastIndexOf(';') + 1).trim())
  if (Number.isNaN(at.getTime())) throw new Error('A message of the demonstration has no Received header')
  return at
}
