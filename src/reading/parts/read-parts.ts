import { createHash } from 'node:crypto'
import type { ReadingContext } from '../context.ts'
import { allNodes, type MailFile, type MailNode } from '../mail/mail-tree.ts'
import type { MessagePart } from '../message-reading.ts'
import { textOfHtml } from '../pages/from-html.ts'
import { textOfPlain } from '../pages/from-plain.ts'
import type { PageText } from '../pages/page-text.ts'
import { actualType } from './actual-type.ts'
import { type ReadPart, readPart } from './read-part.ts'
import { filesOfTnef } from './tnef.ts'

/** Reads the bodies and files of a message and of what it forwards, in the order in which they stand. */
export async function readParts(tree: MailNode, context: ReadingContext): Promise<ReadPart[]> {
  const parts: ReadPart[] = []
  for (const node of allNodes(tree)) {
    parts.push(...bodyOf(node))
    for (const file of unpacked(node.files)) parts.push(await readPart(file, context))
  }
  return parts
}

/** The files themselves, winmail.dat replaced by what it holds. */
export function unpacked(files: readonly MailFile[]): MailFile[] {
  return files.flatMap((file) =>
    actualType(file.bytes) === 'application/ms-tnef' ? filesOfTnef(file) : [file],
  )
}

function bodyOf({ path, email }: MailNode): ReadPart[] {
  const { html, text } = email
  const fromHtml = html ? textOfHtml(html) : null
  const fromText = text ? textOfPlain(text) : null
  const richer = fromHtml && fromHtml.text.length > 0.6 * (fromText?.text.length ?? 0) ? fromHtml : null
  const page: PageText | null = richer ?? fromText
  if (page === null || page.text.trim() === '') return []
  const original = new TextEncoder().encode((richer ? html : text) ?? '')
  const part: MessagePart = {
    id: `${path}body`,
    name: null,
    declaredType: richer ? 'text/html' : 'text/plain',
    actualType: richer ? 'text/html' : 'text/plain',
    size: original.byteLength,
    sha256: createHash('sha256').update(original).digest('hex'),
    text: page.text,
    pages: 0,
    source: richer ? 'html' : 'text',
    problem: null,
  }
  return [{ part, page }]
}
