import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { UploadedFile } from '../../../platform/http/multipart.ts'
import { actualType } from '../../../reading/parts/actual-type.ts'

/** What an officer enters of a letter, a call or a message that came by another way than mail. */
export type Entry = {
  /** Names this entry: sending the form twice gives the same message. */
  entry: string
  from: string
  address: string | null
  subject: string
  text: string
  receivedAt: Date
  /** Message-ID of the message that this one answers. */
  inReplyTo?: string | null | undefined
}

/** Wraps what was entered into a message (RFC 5322), so that it is kept, read and shown as any other. `mailbox`: ours. */
export async function composeEntry(
  { entry, from, address, subject, text, receivedAt, inReplyTo }: Entry,
  files: readonly Pick<UploadedFile, 'name' | 'bytes'>[],
  mailbox: string,
): Promise<Buffer> {
  const content = {
    to: mailbox,
    subject,
    text,
    date: receivedAt,
    messageId: `<${entry}@${mailbox.split('@')[1] ?? 'localhost'}>`,
    ...(inReplyTo ? { inReplyTo, references: inReplyTo } : {}),
    baseBoundary: entry,
    attachments: files.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: actualType(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  const rest = await new MailComposer(content).compile().build()
  return Buffer.concat([Buffer.from(`From: ${encodedWords(from)} <${address ?? ''}>\r\n`), rest])
}

/** A name as a header may carry it (RFC 2047): in pieces of whole letters. */
function encodedWords(name: string): string {
  const pieces = name.match(/.{1,10}/gsu) ?? []
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ')
}
