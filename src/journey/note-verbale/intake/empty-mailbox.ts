import type { ImapFlow } from 'imapflow'

/** Keeps one message for good. Until it has resolved, the message stays where it is. */
export type Keep = (bytes: Uint8Array) => Promise<unknown>

const received = ['Verbale', 'Received']

/**
 * Takes every message out of the folder that is open: kept first, then moved to the folder `Verbale/Received`, which is made
 * when it is missing. Read or unread does not matter: a message that a colleague has opened is not lost. One that cannot be
 * kept stays, and the others go on. Gives how many were moved; throws the first failure after all had their turn. `stop` ends it
 * after the message in hand.
 */
export async function emptyMailbox(client: ImapFlow, keep: Keep, stop?: AbortSignal): Promise<number> {
  const uids = await client.search({ deleted: false }, { uid: true })
  if (!uids || uids.length === 0) return 0
  const folder = await receivedFolder(client)
  const failures: Error[] = []
  let moved = 0
  for (const uid of uids) {
    if (stop?.aborted) break
    try {
      if (await takeOne(client, uid, folder, keep)) moved += 1
    } catch (error) {
      if (!client.usable) throw error
      failures.push(error as Error)
    }
  }
  if (failures[0]) throw failures[0]
  return moved
}

/** False where another process has just taken it. */
async function takeOne(client: ImapFlow, uid: number, folder: string, keep: Keep): Promise<boolean> {
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
  if (!message || message.source === undefined) return false
  await keep(message.source)
  const done = await client.messageMove(String(uid), folder, { uid: true })
  if (!done) throw new Error(`The mail server did not move message ${uid} to ${folder}`)
  return true
}

/** The folder's whole name, as this server joins it; made where it is missing. */
async function receivedFolder(client: ImapFlow): Promise<string> {
  if (!client.capabilities.has('MOVE') && !client.capabilities.has('UIDPLUS'))
    throw new Error(
      'The mail server can move no message without deleting others: it has neither MOVE nor UIDPLUS',
    )
  const folders = await client.list()
  const there = folders.find(
    ({ path, delimiter }) => path.split(delimiter).slice(-2).join('/') === received.join('/'),
  )
  return there?.path ?? (await client.mailboxCreate(received)).path
}
