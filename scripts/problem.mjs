/** Something the person at the keyboard can mend: a sentence that says what is wrong, and one that says what to do. */
export class Problem extends Error {
  constructor(message, remedy) {
    super(message)
    this.remedy = remedy
  }
}

/** Runs a command's main function; a Problem is said in plain words, without a stack, and ends with code 1. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(error.message)
    if (error.remedy) say(error.remedy)
    process.exitCode = 1
  }
}

/** Tells the person what is going on. Standard output stays free for the command's own answer. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
