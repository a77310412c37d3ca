import { prepare } from './prepare.mjs'
import { main } from './problem.mjs'

// For ./verbale: sets up what is missing, then prints which Node runs the program.
await main(async () => {
  process.stdout.write(`${await prepare('run')}\n`)
})
