import { once } from 'node:events'
import { ImapFlow } from 'imapflow'
import type { Office } from '../../../conference/office/office.ts'
import { emptyMailbox, type Keep } from './empty-mailbox.ts'
import { type ImapAddress, imapAddress, mailboxName } from './imap-address.ts'
import { noteFailure, noteSuccess } from './mailbox-progress.ts'
import { storeMessage } from './store-message.ts'

/** A mailbox that is watched. `stop` lets the message in hand be kept, then leaves the server. */
export type MailboxWatch = { stop: () => Promise<void> }

/** Milliseconds: how often to look though nobody has told, and the first and the longest pause after a failure. */
export type Pauses = { poll: number; first: number; longest: number }

const usual: Pauses = { poll: 60_000, first: 1_000, longest: 300_000 }

/**
 * Watches the mailbox of IMAP_URL: told by IDLE, and looking by itself now and then. Each message is stored before it is moved to
 * `Verbale/Received`; nothing is deleted. A failure is noted where the desk shows it, and tried again after a growing pause.
 */
export async function watchMailbox(office: Office, pauses: Pauses = usual): Promise<MailboxWatch> {
  const { imapUrl } = office.settings
  if (!imapUrl) throw new Error('No mailbox is set')
  const address = imapAddress(imapUrl)
  const stopping = new AbortController()
  const watching = watch(office, address, pauses, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await watching
    },
  }
}

async function watch(office: Office, address: ImapAddress, pauses: Pauses, stop: AbortSignal): Promise<void> {
  let pause = pauses.first
  while (!stop.aborted) {
    try {
      await attend(office, address, pauses.poll, stop, () => {
        pause = pauses.first
      })
    } catch (error) {
      if (stop.aborted) return
      await noteFailure(office.database, mailboxName(address), whatHappened(error)).catch(() => {})
      await untilTime(pause, stop)
      pause = Math.min(pause * 2, pauses.longest)
    }
  }
}

/** One connection, from sign-in to its end: empties the folder, waits for news, empties it again. */
async function attend(
  office: Office,
  address: ImapAddress,
  poll: number,
  stop: AbortSignal,
  succeeded: () => void,
): Promise<void> {
  const client = connectionTo(address)
  const keep: Keep = (bytes) => storeMessage(office, { bytes, channel: 'mail' })
  let failure: Error | undefined
  client.on('error', (error: Error) => {
    failure = error
  })
  const ended = once(client, 'close', { signal: stop }).catch(() => {})
  try {
    await client.connect()
    await client.mailboxOpen(address.folder)
    while (!stop.aborted && client.usable) {
      const news = untilNews(client, poll, stop)
      const taken = await emptyMailbox(client, keep, stop)
      await noteSuccess(office.database, mailboxName(address), taken)
      succeeded()
      client.idle().catch(() => {})
      await Promise.race([news, ended])
    }
    if (failure) throw failure
    if (!stop.aborted) throw new Error('The mail server has ended the connection')
  } finally {
    if (client.usable) await client.logout().catch(() => {})
    client.close()
  }
}

function connectionTo({ host, port, secure, user, password }: ImapAddress): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass: password },
    logger: false,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    maxIdleTime: 10 * 60_000,
  })
}

/** Until the server tells of a new message, or it is time to look. Listened for from before the folder is emptied. */
function untilNews(client: ImapFlow, poll: number, stop: AbortSignal): Promise<void> {
  const over = new AbortController()
  const told = once(client, 'exists', { signal: AbortSignal.any([over.signal, stop]) })
  return Promise.race([told, untilTime(poll, AbortSignal.any([over.signal, stop]))])
    .catch(() => {})
    .then(() => over.abort())
}

function untilTime(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    if (stop.aborted) end()
    stop.addEventListener('abort', end, { once: true })
  })
}

/** What the server said where it said something: sign-in refused, folder missing. */
function whatHappened(error: unknown): string {
  const { responseText, authenticationFailed, message } = error as Error & {
    responseText?: string
    authenticationFailed?: boolean
  }
  const said = responseText || message
  return authenticationFailed ? `The mail server refused the sign-in: ${said}` : said
}
