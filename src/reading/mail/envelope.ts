import type { Address, Email } from 'postal-mime'
import type { Envelope } from '../message-reading.ts'
import { allNodes, type MailNode } from './mail-tree.ts'

/** What the headers of a message say, parsed but not believed. */
export function envelopeOf(tree: MailNode): Envelope {
  const { email } = tree
  const sentAt = instant(email.date)
  const received = receivedDates(email)
  return {
    messageId: email.messageId ?? null,
    inReplyTo: email.inReplyTo ?? null,
    references: email.references?.match(/<[^<>\s]+>/g) ?? [],
    from: mailbox(email.from),
    to: addresses(email.to),
    cc: addresses(email.cc),
    subject: email.subject ?? '',
    receivedAt: received[0] ?? sentAt,
    sentAt,
    earliestEvidenceAt: earliest(tree),
    automatic: isAutomatic(email),
  }
}

/** The earliest plausible date among the dates and Received headers of the message and of what it forwards. */
function earliest(tree: MailNode): string | null {
  const found = allNodes(tree).flatMap(({ email }) => [...receivedDates(email), instant(email.date)])
  return found.filter((at) => at !== null).sort()[0] ?? null
}

function receivedDates(email: Email): string[] {
  return email.headers
    .filter((header) => header.key === 'received')
    .map((header) => instant(header.value.slice(header.value.lastIndexOf(';') + 1)))
    .filter((at) => at !== null)
}

/** An RFC 5322 or ISO date as ISO 8601 in UTC without milliseconds; null where it is none. */
export function instant(text: string | undefined): string | null {
  if (!text) return null
  const at = new Date(text.replace(/\([^)]*\)/g, '').trim())
  const year = at.getUTCFullYear()
  return Number.isNaN(year) || year < 1990 || year > 2200 ? null : at.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function mailbox(address: Address | undefined): Envelope['from'] {
  const first = address?.group ? address.group[0] : address
  return { name: first?.name || null, address: first?.address || null }
}

function addresses(list: Address[] | undefined): string[] {
  return (list ?? [])
    .flatMap((each) => (each.group ? each.group.map((member) => member.address) : [each.address]))
    .filter((address): address is string => Boolean(address))
}

/** RFC 3834 and what mail programs use instead: automatic replies, receipts, delivery reports, bulk mail. */
function isAutomatic(email: Email): boolean {
  const header = (key: string) =>
    email.headers
      .find((each) => each.key === key)
      ?.value.trim()
      .toLowerCase() ?? ''
  const submitted = header('auto-submitted')
  return (
    (submitted !== '' && submitted !== 'no') ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    header('x-failed-recipients') !== '' ||
    /^(auto_reply|auto-reply|junk)/.test(header('precedence')) ||
    /multipart\/report|delivery-status|disposition-notification/.test(header('content-type')) ||
    header('return-path') === '<>'
  )
}
