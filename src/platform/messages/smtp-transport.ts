import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { parseSmtpUrl } from './smtp-url.ts'
import { type Bodies, type Outgoing, Refused, type Transport } from './transport.ts'

type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string }

const patience = 30_000

/** A mail server by its URL: `smtps://user:password@host:465`, or `smtp://host:25`. One connection a message. */
export function smtpTransport(url: string): Transport {
  const { auth, ...server } = parseSmtpUrl(url)
  return {
    async hand(message, lastMoment) {
      const connection = new SMTPConnection({
        ...server,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
      })
      try {
        await opened(connection)
        if (auth) await called((done) => connection.login({ credentials: auth } as never, done as never))
        const envelope = envelopeOf(message)
        const info = await called<{ response: string }>((done) =>
          connection.send(envelope, contentAtLast(message, lastMoment), done as never),
        )
        connection.quit()
        return { answer: info?.response ?? '' }
      } catch (error) {
        connection.close()
        throw error
      }
    },
  }
}

/** A report brings back the headers alone: by its Message-ID the message is found. */
function envelopeOf({ from, to, wantsReport }: Outgoing) {
  const dsn = { ret: 'HDRS', notify: ['SUCCESS', 'FAILURE', 'DELAY'] }
  return { from: from.address, to: [to.address], ...(wantsReport ? { dsn } : {}) } as never
}

/** The content as a stream that begins only when it is drawn from: after the server's 354. */
function contentAtLast(message: Outgoing, lastMoment: () => Promise<Bodies>): Readable {
  return Readable.from(
    (async function* () {
      yield await new MailComposer(composed(message, await lastMoment())).compile().build()
    })(),
    { objectMode: false },
  )
}

function composed(message: Outgoing, bodies: Bodies) {
  const { to, from, subject, messageId, inReplyTo, references, isAutomatic } = message
  return {
    text: bodies.text,
    html: bodies.html,
    attachments: bodies.attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      contentTransferEncoding: 'base64' as const,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
    from,
    to: { name: to.name ?? '', address: to.address },
    subject,
    messageId,
    ...(inReplyTo ? { inReplyTo, references } : {}),
    ...(isAutomatic ? { headers: { 'Auto-Submitted': 'auto-generated' } } : {}),
    textEncoding: 'base64' as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function opened(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.on('error', (error: SmtpError) => reject(inWords(error)))
    connection.connect((error?: Error) => (error ? reject(inWords(error)) : resolve()))
  })
}

function called<T = void>(call: (done: (error: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => (error ? reject(inWords(error)) : resolve(value as T)))
  })
}

/** An answer about the recipient or the content is about this message; one to our greeting, name or password is not. */
function inWords(error: SmtpError): Error {
  const { code, command, responseCode, response } = error
  if (code === 'EENVELOPE' && !responseCode) return new Refused(error.message, true)
  if (!responseCode) return error
  const isAboutTheMessage = command === 'RCPT TO' || command === 'DATA'
  return new Refused(response ?? error.message, responseCode >= 500 && isAboutTheMessage)
}
