/** A message as it leaves: addresses, headers and the two bodies, links in place. */
export type Outgoing = {
  from: { name: string; address: string }
  to: { name: string | null; address: string }
  subject: string
  text: string
  html: string
  messageId: string
  inReplyTo: string | null
  references: string[]
}

/**
 * Hands messages to a mail server. `lastMoment` runs when the server is ready and just before it is given the content: what
 * fails earlier has certainly not been sent. Throws a `Refused` where the server said no, anything else where it did not answer.
 */
export type Transport = {
  hand: (message: Outgoing, lastMoment: () => Promise<void>) => Promise<{ answer: string }>
}

/** The server's no. `isFinal`: it will not change its mind (5xx). */
export class Refused extends Error {
  readonly isFinal: boolean

  constructor(answer: string, isFinal: boolean) {
    super(answer)
    this.isFinal = isFinal
  }
}
