import { randomBytes } from 'node:crypto'
import type { Transaction } from '../database/database.ts'
import type { LinkPlace, Message } from './schema.ts'

/** Makes the address of a personal link, its secret stored as a hash in the same transaction. */
export type LinkMaker = (tx: Transaction, place: LinkPlace, message: Addressed) => Promise<string>

/** For whom a link is made: it is bound to the address that it is sent to. */
type Addressed = Pick<Message, 'conferenceId' | 'toAddress'>

/**
 * A place for one personal link: `mark` stands in the body where the link will, `places` goes with the message. Its name is
 * made anew each time, so that nobody can type it into a body.
 */
export function linkPlace(purpose: LinkPlace['purpose'], subjectId: string) {
  const name = `${purpose}-${randomBytes(8).toString('hex')}`
  return { mark: markOf(name), places: { [name]: { purpose, for: subjectId } } }
}

/** The bodies of a message with its personal links in place, made at the moment at which it leaves. */
export async function putLinks(
  tx: Transaction,
  message: Pick<Message, 'text' | 'html' | 'places'> & Addressed,
  makeLink: LinkMaker,
): Promise<{ text: string; html: string }> {
  let { text, html } = message
  for (const [name, place] of Object.entries(message.places)) {
    const link = await makeLink(tx, place, message)
    text = text.replaceAll(markOf(name), link)
    html = html.replaceAll(markOf(name), `<a href="${link}">${link}</a>`)
  }
  return { text, html }
}

/** The bodies as staff see them: where a personal link will stand, or stood, its place is marked. */
export function withoutLinks(message: Pick<Message, 'text' | 'html' | 'places'>, mark: string) {
  let { text, html } = message
  for (const name of Object.keys(message.places)) {
    text = text.replaceAll(markOf(name), mark)
    html = html.replaceAll(markOf(name), mark)
  }
  return { text, html }
}

/** How a body marks the place of a link. */
export function markOf(name: string): string {
  return `{{link:${name}}}`
}
