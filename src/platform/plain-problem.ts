/**
 * Something the person at the keyboard can mend: the message is a whole sentence, `remedy` says what to do or
 * type. Commands print both without a stack and end with code 1.
 */
export class PlainProblem extends Error {
  readonly remedy: string | undefined

  constructor(message: string, remedy?: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'PlainProblem'
    this.remedy = remedy
  }
}
