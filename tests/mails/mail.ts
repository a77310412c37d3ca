/** A message to be written: plain text or HTML or both, and files. Instants are ISO 8601 with their offset. */
export type Mail = {
  from: string
  subject: string
  received: string
  sent?: string
  body?: string
  html?: string
  headers?: string[]
  files?: MailFile[]
}

export type MailFile = { name: string; type: string; bytes: Uint8Array }

const mailbox = 'isu@apminebanconvention.example'

/** The message as it would lie in the mailbox: RFC 5322 with CRLF, everything but ASCII in base64. */
export function mailBytes(mail: Mail): Uint8Array {
  const head = [
    `Received: from mail.sender.example (mail.sender.example [192.0.2.7])`,
    `\tby mx1.apminebanconvention.example with ESMTPS`,
    `\tfor <${mailbox}>; ${dateHeader(mail.received)}`,
    `Date: ${dateHeader(mail.sent ?? mail.received)}`,
    `From: ${encodedAddress(mail.from)}`,
    `To: ${mailbox}`,
    `Subject: ${encodedWord(mail.subject)}`,
    `Message-ID: <${Date.parse(mail.received)}.${mail.subject.length}@own.example>`,
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ]
  return Buffer.from([...head, ...content(mail)].join('\r\n'), 'utf8')
}

function content({ body, html, files = [] }: Mail): string[] {
  const texts = [
    ...(body === undefined ? [] : [leaf('text/plain; charset="utf-8"', Buffer.from(body))]),
    ...(html === undefined ? [] : [leaf('text/html; charset="utf-8"', Buffer.from(html))]),
  ]
  const first = texts.length === 1 && texts[0] ? texts[0] : multipart('alternative', texts)
  if (files.length === 0) return first
  return multipart('mixed', [
    first,
    ...files.map(({ name, type, bytes }) =>
      leaf(`${type}; name="${encodedWord(name)}"`, bytes, [
        `Content-Disposition: attachment; filename="${encodedWord(name)}"`,
      ]),
    ),
  ])
}

function leaf(type: string, bytes: Uint8Array, headers: string[] = []): string[] {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...headers, '', ...lines]
}

function multipart(kind: string, parts: string[][]): string[] {
  const boundary = `=_${kind}_own`
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    '',
  ]
}

function encodedWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

function encodedAddress(from: string): string {
  const [, name, address] = /^(.*?)\s*<(.*)>$/.exec(from) ?? []
  return name && address ? `${/^[\w .]*$/.test(name) ? `"${name}"` : encodedWord(name)} <${address}>` : from
}

function dateHeader(instant: string): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}
