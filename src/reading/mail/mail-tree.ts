import PostalMime, { type Attachment, type Email } from 'postal-mime'

/** A message of the tree: the mail itself, or one that it forwards as an attachment. */
export type MailNode = { path: string; email: Email; files: MailFile[]; forwarded: MailNode[] }

/** A file that a message carries. `id` is its place in the tree: "1", "2.1" …; bodies are "body", "2.body" …. */
export type MailFile = {
  id: string
  name: string | null
  declaredType: string
  bytes: Uint8Array
  inline: boolean
  disposition: string | null
}

const deepest = 6

/**
 * Takes a message apart without inlining what it forwards. Broken MIME gives what can be had of it; bytes that are
 * no message at all give a message without text.
 */
export async function mailTree(bytes: Uint8Array, path = '', depth = 0): Promise<MailNode> {
  const email = await parsed(bytes)
  const node: MailNode = { path, email, files: [], forwarded: [] }
  for (const [index, attachment] of email.attachments.slice(0, 100).entries()) {
    const id = `${path}${index + 1}`
    const file = fileOf(attachment, id)
    if (isMessage(attachment) && depth < deepest) {
      node.forwarded.push(await mailTree(file.bytes, `${id}.`, depth + 1))
    } else node.files.push(file)
  }
  return node
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  const options = { forceRfc822Attachments: true, maxNestingDepth: 60, maxHeadersSize: 1024 * 1024 }
  try {
    return await PostalMime.parse(bytes, options)
  } catch {
    return await headOnly(bytes)
  }
}

/** A hostile structure is not taken apart: its head and first text are kept. */
async function headOnly(bytes: Uint8Array): Promise<Email> {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 64 * 1024))
  const head = text.split(/\r?\n\r?\n/)[0] ?? ''
  const plain = head.replace(
    /^(content-type|content-transfer-encoding|mime-version):.*(\r?\n[ \t].*)*/gim,
    '',
  )
  try {
    return await PostalMime.parse(`${plain.replace(/(\r?\n)+/g, '\r\n')}\r\n\r\n`, { maxNestingDepth: 2 })
  } catch {
    return { headers: [], headerLines: [], attachments: [] }
  }
}

function isMessage(attachment: Attachment): boolean {
  return (
    attachment.mimeType === 'message/rfc822' ||
    (attachment.filename?.toLowerCase().endsWith('.eml') === true &&
      /^(application\/octet-stream|text\/plain)$/.test(attachment.mimeType))
  )
}

function fileOf(attachment: Attachment, id: string): MailFile {
  const { content } = attachment
  return {
    id,
    name: attachment.filename,
    declaredType: attachment.mimeType || 'application/octet-stream',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    inline: attachment.related === true || attachment.disposition === 'inline',
    disposition: attachment.disposition,
  }
}

/** The message and all that it forwards, outermost first. */
export function allNodes(node: MailNode): MailNode[] {
  return [node, ...node.forwarded.flatMap(allNodes)]
}
