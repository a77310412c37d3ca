import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { parseSmtpUrl } from './smtp-url.ts'
import { type Outgoing, Refused, type Transport } from './transport.ts'

type SmtpError = Error & { responseCode?: number; response?: string }

const patience = 30_000

/** A mail server by its URL: `smtps://user:password@host:465`, or `smtp://host:25`. One connection a message. */
export function smtpTransport(url: string): Transport {
  const { auth, ...server } = parseSmtpUrl(url)
  return {
    async hand(message, lastMoment) {
      const content = await new MailComposer(composed(message)).compile().build()
      const connection = new SMTPConnection({
        ...server,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
      })
      try {
        await opened(connection)
        if (auth) await called((done) => connection.login({ credentials: auth } as never, done as never))
        await lastMoment()
        const envelope = { from: message.from.address, to: [message.to.address] }
        const info = await called<{ response: string }>((done) =>
          connection.send(envelope, content, done as never),
        )
        return { answer: info?.response ?? '' }
      } finally {
        connection.close()
      }
    },
  }
}

function composed(message: Outgoing) {
  const { to, from, inReplyTo, references, ...rest } = message
  return {
    ...rest,
    from,
    to: { name: to.name ?? '', address: to.address },
    ...(inReplyTo ? { inReplyTo, references } : {}),
    headers: { 'Auto-Submitted': 'auto-generated' },
    textEncoding: 'base64' as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function opened(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', (error: SmtpError) => reject(inWords(error)))
    connection.connect((error?: Error) => (error ? reject(inWords(error)) : resolve()))
  })
}

function called<T = void>(call: (done: (error: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => (error ? reject(inWords(error)) : resolve(value as T)))
  })
}

function inWords(error: SmtpError): Error {
  const { responseCode, response } = error
  return responseCode ? new Refused(response ?? error.message, responseCode >= 500) : error
}
