import { EventEmitter } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/**
 * What the server does: takes a message, refuses it or its recipient with a code, cuts the line without a word after the
 * content or already at the recipient, or shuts its door.
 */
export type Manner = 'take' | { refuse: number } | { refuseRecipient: number } | 'cut' | 'cut early' | 'shut'

/** A real SMTP server on this machine. `received` holds what it took, whole, and what it was asked to report. */
export type TestSmtp = {
  url: string
  received: { to: string; content: string; notify: string[] }[]
  /** Says 'received' for each message taken. */
  events: EventEmitter
  behave: (manner: Manner) => void
  stop: () => Promise<void>
}

/** Starts it on a free port. */
export async function startSmtp(): Promise<TestSmtp> {
  let manner: Manner = 'take'
  const received: TestSmtp['received'] = []
  const events = new EventEmitter()
  const server = new SMTPServer({
    authOptional: true,
    hideDSN: false,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect(_session, done) {
      done(manner === 'shut' ? Object.assign(new Error('Nobody is let in'), { responseCode: 554 }) : null)
    },
    onRcptTo(_address, _session, done) {
      if (manner === 'cut early') return hangUp()
      const refuses = typeof manner === 'object' && 'refuseRecipient' in manner && manner.refuseRecipient
      done(refuses ? Object.assign(new Error('Nobody of that name'), { responseCode: refuses }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (manner === 'cut') return hangUp()
        if (typeof manner === 'object' && 'refuse' in manner) {
          done(Object.assign(new Error('The mailbox says no'), { responseCode: manner.refuse }))
          return
        }
        for (const { address, ...more } of session.envelope.rcptTo) {
          const { dsn } = more as { dsn?: { notify?: string[] } }
          received.push({
            to: address,
            content: Buffer.concat(chunks).toString('utf8'),
            notify: dsn?.notify ?? [],
          })
        }
        done()
        events.emit('received')
      })
    },
  })
  function hangUp(): void {
    for (const connection of server.connections)
      (connection as { _socket: { destroy: () => void } })._socket.destroy()
  }
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    events,
    behave(next) {
      manner = next
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
