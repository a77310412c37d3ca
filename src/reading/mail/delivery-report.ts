import { allNodes, type MailFile, type MailNode, mailTree } from './mail-tree.ts'

/** What a delivery report says of one recipient of a message of ours. */
export type ReportedDelivery = {
  /** Message-IDs that the report carries from the message that it speaks of. */
  messageIds: string[]
  outcome: 'delivered' | 'bounced' | 'delayed'
  /** Enhanced status code (RFC 3463), '5.1.1'; null where there is none. */
  status: string | null
  /** The other server's words. */
  reason: string
  address: string | null
}

const longest = 500

/**
 * Reads a delivery report: one of RFC 3464, or a plain notice of a mail system that gives a message back. Empty for any other
 * message. Only what the report itself quotes of the message's headers is taken as its Message-ID.
 */
export async function deliveryReportsIn(bytes: Uint8Array): Promise<ReportedDelivery[]> {
  const tree = await mailTree(bytes)
  const files = allNodes(tree).flatMap((node) => node.files)
  const statuses = files.filter(({ declaredType }) =>
    /^message\/(?:global-)?delivery-status$/i.test(declaredType),
  )
  const messageIds = idsOf(tree, files)
  if (statuses.length > 0) return statuses.flatMap((file) => recipientsIn(textOf(file), messageIds))
  return isFromMailSystem(tree) ? [notice(tree, messageIds)] : []
}

/** The Message-ID of the message that came back, whole or by its headers alone. */
function idsOf(tree: MailNode, files: readonly MailFile[]): string[] {
  const headers = files
    .filter(({ declaredType }) => /^text\/rfc822-headers$|^message\/global-headers$/i.test(declaredType))
    .map(textOf)
  const ids = [
    ...allNodes(tree)
      .slice(1)
      .map(({ email }) => email.messageId ?? ''),
    ...headers.map((text) => text.match(/^message-id:\s*(<[^<>\s]+>)/im)?.[1] ?? ''),
    ...[...(tree.email.text ?? '').matchAll(/^message-id:\s*(<[^<>\s]+>)/gim)].map((found) => found[1] ?? ''),
  ]
  return [...new Set(ids.filter(Boolean))]
}

/** The blocks of a delivery status: the first speaks of the message, each other one of a recipient. */
function recipientsIn(text: string, messageIds: string[]): ReportedDelivery[] {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}/)
  return blocks.flatMap((block) => {
    const field = (name: string) =>
      block
        .replaceAll(/\n[ \t]+/g, ' ')
        .match(new RegExp(`^${name}:[ \\t]*(.*)$`, 'im'))?.[1]
        ?.trim()
    const outcome = outcomeOf(field('action'))
    if (!outcome) return []
    const recipient = field('original-recipient') ?? field('final-recipient')
    return [
      {
        messageIds,
        outcome,
        status: field('status')?.match(/^\d\.\d{1,3}\.\d{1,3}/)?.[0] ?? null,
        reason: (field('diagnostic-code') ?? field('status') ?? outcome)
          .replace(/^[a-z0-9-]+;\s*/i, '')
          .slice(0, longest),
        address: recipient?.replace(/^[^;]*;\s*/, '').replaceAll(/[<>]/g, '') ?? null,
      },
    ]
  })
}

/** RFC 3464, 2.3.3. `relayed` and `expanded` say nothing of the recipient itself: taken as delivered they would say too much. */
function outcomeOf(action: string | undefined): ReportedDelivery['outcome'] | undefined {
  switch (action?.toLowerCase()) {
    case 'failed':
      return 'bounced'
    case 'delayed':
      return 'delayed'
    case 'delivered':
      return 'delivered'
    default:
      return undefined
  }
}

function isFromMailSystem({ email }: MailNode): boolean {
  return /^(?:mailer-daemon|postmaster)@/i.test(email.from?.address ?? '')
}

/** A notice without a delivery status: its first lines are its reason. */
function notice({ email }: MailNode, messageIds: string[]): ReportedDelivery {
  const text = (email.text ?? email.subject ?? '').trim()
  const status = text.match(/\b[45]\.\d{1,3}\.\d{1,3}\b/)?.[0] ?? null
  return {
    messageIds,
    outcome: status?.startsWith('4') ? 'delayed' : 'bounced',
    status,
    reason: text.replaceAll(/\s+/g, ' ').slice(0, longest),
    address: null,
  }
}

function textOf({ bytes }: MailFile): string {
  return new TextDecoder('utf-8').decode(bytes)
}
