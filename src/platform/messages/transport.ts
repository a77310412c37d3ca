/** The two bodies of a message, its links in place, and the files that go with it. */
export type Bodies = {
  text: string
  html: string
  attachments: { name: string; type: string; content: Uint8Array | string }[]
}

/**
 * A message on its way: addresses and headers. `isAutomatic`: no person wrote or sent it. `wantsReport`: the other side is asked to
 * report what became of it, where its servers can (RFC 3461).
 */
export type Outgoing = {
  from: { name: string; address: string }
  to: { name: string | null; address: string }
  subject: string
  messageId: string
  inReplyTo: string | null
  references: string[]
  isAutomatic: boolean
  wantsReport: boolean
}

/**
 * Hands messages to a mail server. `lastMoment` gives the bodies; it runs when the server has said that it will take them, and
 * what fails earlier has certainly not been sent. Throws a `Refused` where the server said no, anything else where it did not answer.
 */
export type Transport = {
  hand: (message: Outgoing, lastMoment: () => Promise<Bodies>) => Promise<{ answer: string }>
}

/** The server's no. `isFinal`: it is about this message or its recipient, and the server will not change its mind (5xx). */
export class Refused extends Error {
  readonly isFinal: boolean

  constructor(answer: string, isFinal: boolean) {
    super(answer)
    this.isFinal = isFinal
  }
}
